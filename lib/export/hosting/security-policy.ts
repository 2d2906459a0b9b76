import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitElements } from '../visit-elements.ts';

/** What a page may load and do. Whatever is not named here is refused. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** Who may show a page in a frame. A policy in the page itself cannot say it. */
const frames = "frame-ancestors 'none'";

/**
 * What the worker that searches may load and do: it compiles WebAssembly, for which a policy has this
 * word, and nothing else can run it. A worker has no policy but the one sent with its own script.
 */
const workerPolicy = `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; ${frames}`;

/** The policies of a site. */
export interface SecurityPolicy {
  readonly header: string;
  /** For hosts that send no headers. */
  readonly meta: string;
  /** Of workers, in a header. */
  readonly worker: string;
}

/**
 * The content security policy (https://www.w3.org/TR/CSP3/) of pages that have these inline scripts:
 * each is allowed by the hash of its text, so that no other one runs.
 */
export function securityPolicy(trees: readonly Root[]): SecurityPolicy {
  const hashes = [...new Set(trees.flatMap(inlineScripts).map(hash))].sort();
  const sources = { ...directives, 'script-src': ["'self'", ...hashes].join(' ') };
  const meta = Object.entries(sources)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return { meta, header: `${meta}; ${frames}`, worker: workerPolicy };
}

function inlineScripts(tree: Root): string[] {
  const texts: string[] = [];
  visitElements(tree, (element) => {
    if (element.tagName === 'script' && runs(element)) {
      texts.push(textOf(element));
    }
  });
  return texts;
}

/** Whether a policy has a say in the script: one with a source or with data needs no hash. */
function runs({ properties: { src, type } }: Element): boolean {
  if (src !== undefined) return false;
  return (
    type === undefined || ['', 'module', 'text/javascript', 'speculationrules'].includes(`${type}`)
  );
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
