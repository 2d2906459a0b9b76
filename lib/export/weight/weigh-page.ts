import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isInteractive } from '../interactive/is-interactive.ts';
import { localPath } from '../local-path.ts';
import type { Site } from '../output.ts';
import type { Page } from '../page.ts';
import { visitElements } from '../visit-elements.ts';
import type { PageKind } from './budget.ts';
import { type FinishedFile, sentSize, sentSizeGzip } from './finished-file.ts';

/** What a browser fetches for a page before its reader scrolls, pictures left aside. */
export interface PageWeight {
  readonly kind: PageKind;
  readonly html: FinishedFile;
  readonly styles: readonly FinishedFile[];
  readonly scripts: readonly FinishedFile[];
  readonly fonts: readonly FinishedFile[];
  /** Bytes of HTML and style sheets. */
  readonly markup: { readonly brotli: number; readonly gzip: number };
  /** Bytes of text in UTF-8. */
  readonly text: number;
  readonly requests: number;
  readonly total: number;
}

/** Weighs a page with the files that it names. */
export function weighPage(
  page: Page,
  files: ReadonlyMap<string, FinishedFile>,
  site: Site,
): PageWeight | undefined {
  const html = files.get(page.path);
  if (!html) return undefined;
  const found = { style: new Set<string>(), script: new Set<string>(), font: new Set<string>() };
  visitElements(page.tree, (element) => {
    const { role, url } = fetchedBy(element);
    const target = url === undefined ? undefined : localPath(url, page.path, site);
    if (role && target) found[role].add(target.path);
  });
  const all = (names: ReadonlySet<string>) => [...names].flatMap((name) => files.get(name) ?? []);
  const [styles, scripts, fonts] = [all(found.style), all(found.script), all(found.font)];
  const parts = [html, ...styles, ...scripts, ...fonts];
  return {
    kind: kindOf(page, site),
    html,
    styles,
    scripts,
    fonts,
    markup: {
      brotli: sum([html, ...styles], sentSize),
      gzip: sum([html, ...styles], sentSizeGzip),
    },
    text: Buffer.byteLength(textOf(page.tree)),
    requests: parts.length,
    total: sum(parts, sentSize),
  };
}

/** The sizes of files together. */
export function sum(files: readonly FinishedFile[], size: (file: FinishedFile) => number): number {
  return files.reduce((total, file) => total + size(file), 0);
}

function fetchedBy({ tagName, properties }: Element): {
  readonly role?: 'style' | 'script' | 'font';
  readonly url?: string;
} {
  const { href, src, rel, as } = properties;
  const rels = Array.isArray(rel) ? rel : [];
  if (tagName === 'script' && typeof src === 'string') return { role: 'script', url: src };
  if (tagName !== 'link' || typeof href !== 'string') return {};
  if (rels.includes('stylesheet')) return { role: 'style', url: href };
  if (rels.includes('modulepreload')) return { role: 'script', url: href };
  return rels.includes('preload') && as === 'font' ? { role: 'font', url: href } : {};
}

function kindOf(page: Page, site: Site): PageKind {
  if (isInteractive(page, { site })) return 'interactive';
  return /^posts\/(?!page\/)[^/]+\/index\.html$/.test(page.path) ? 'post' : 'list';
}
