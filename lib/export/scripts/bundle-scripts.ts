import path from 'node:path';
import { build } from 'esbuild';
import type { Element } from 'hast';
import type { Fault } from '../fault.ts';
import { hashedName } from '../hashed-name.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { readBody } from '../read-body.ts';
import { removeElements } from '../remove-elements.ts';
import { visitElements } from '../visit-elements.ts';

const folder = 'enhance/';

/**
 * Makes one file of the enhancements of a page, so that it costs one request, and leaves out those
 * that find nothing to do: `data-for` names an element, class or attribute that a page must have.
 */
export async function bundleScripts(output: Output): Promise<readonly Fault[]> {
  const { pages, files, site } = output;
  const bundles = new Map<string, Promise<string>>();
  const kept = new Set<string>();
  for (const page of pages) {
    const scripts = enhancements(page, output);
    if (isInteractive(page, output)) {
      // React adds them when it has compared the page, which they would have changed before.
      for (const { name } of scripts) kept.add(name);
      removeElements(page.tree, new Set(scripts.map(({ element }) => element)));
      continue;
    }
    const needed = scripts.filter(({ element }) => hasTarget(page, element.properties.dataFor));
    const names = needed.map(({ name }) => name);
    const key = names.join();
    const bundle = bundles.get(key) ?? makeBundle(names, output);
    if (names.length > 0) bundles.set(key, bundle);
    const [first] = scripts;
    const rest = names.length > 0 && first ? scripts.slice(1) : scripts;
    removeElements(page.tree, new Set(rest.map(({ element }) => element)));
    if (names.length === 0 || !first) continue;
    const { properties } = first.element;
    delete properties.dataFor;
    // In its turn, when the page has been read: what runs sooner would not find all of it.
    delete properties.async;
    // What is seen does not wait for it.
    properties.fetchPriority = 'low';
    properties.src = site.blog.addresses.file(await bundle);
  }
  for (const name of [...files.keys()]) {
    if (isEnhancement(name) && !kept.has(name)) files.delete(name);
  }
  return [];
}

async function makeBundle(names: readonly string[], { files }: Output): Promise<string> {
  if (names.length === 0) return '';
  const modules = await Promise.all(
    names.map(async (name) =>
      new TextDecoder().decode(await readBody(files.get(name) ?? { body: '' })),
    ),
  );
  // Each in a function of its own: they are modules without imports and exports, whose names may be
  // the same. A block would not do, as esbuild makes their constants `var`.
  const contents = modules.map((text) => `(()=>{${text}})();`).join('\n');
  const options = {
    bundle: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  } as const;
  const { outputFiles } = await build({ ...options, stdin: { contents, loader: 'js' } });
  const text = outputFiles.map((file) => file.text).join('');
  const bundle = hashedName('page', 'js', text);
  files.set(bundle, { body: text });
  return bundle;
}

function enhancements(page: Page, { files, site }: Output) {
  const found: { element: Element; name: string }[] = [];
  visitElements(page.tree, (element) => {
    const { src, type } = element.properties;
    if (element.tagName !== 'script' || type !== 'module' || typeof src !== 'string') return;
    const target = localPath(src, page.path, site);
    if (target && isEnhancement(target.path) && files.has(target.path)) {
      found.push({ element, name: target.path });
    }
  });
  return found;
}

function isEnhancement(name: string): boolean {
  return name.startsWith(folder) && path.posix.extname(name) === '.js';
}

function hasTarget({ tree }: Page, target: unknown): boolean {
  if (typeof target !== 'string') return true;
  let found = false;
  visitElements(tree, ({ tagName, properties }) => {
    const { className } = properties;
    const classes = Array.isArray(className) ? className : [];
    found ||= tagName === target || classes.includes(target) || properties[target] !== undefined;
  });
  return found;
}
