import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Fault } from '../fault.ts';
import { hashedName } from '../hashed-name.ts';
import { isFrameworkScript } from '../known-scripts.ts';
import type { Output } from '../output.ts';
import { removeElements } from '../remove-elements.ts';
import { visitElements } from '../visit-elements.ts';
import { isInteractive } from './is-interactive.ts';

/**
 * Puts what React needs to know of an interactive page into a file in place of inline scripts, so
 * that the policy of the site stays as strict as it is. The file comes last in the body and is
 * waited for: Next takes what it finds when the page has been read.
 */
export function gatherPayload(output: Output): readonly Fault[] {
  const { pages, files, site } = output;
  for (const page of pages) {
    if (!isInteractive(page, output)) continue;
    const { inline, body } = takeScripts(page.tree, site.basePath);
    const text = inline.map(textOf).join(';\n');
    const name = hashedName('payload', 'js', text);
    files.set(name, { body: text });
    body?.children.push(h('script', { src: site.blog.addresses.file(name) }));
  }
  return [];
}

/** Takes out of a page the inline scripts of the framework. */
function takeScripts(tree: Root, basePath: string) {
  const inline: Element[] = [];
  let body: Element | undefined;
  visitElements(tree, (element) => {
    const { tagName, properties } = element;
    if (tagName === 'body') body = element;
    if (tagName !== 'script' || properties.src !== undefined) return;
    if (isFrameworkScript(element, basePath)) inline.push(element);
  });
  removeElements(tree, new Set(inline));
  return { inline, body };
}
