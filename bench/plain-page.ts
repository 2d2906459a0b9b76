import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** Attributes that a page without any style has too. */
const kept = new Set(['alt', 'height', 'href', 'id', 'loading', 'src', 'width']);

/** Elements that are there for a style or a script. */
const dropped = new Set(['button', 'link', 'script', 'source', 'svg']);

/** The text of a post as a page without style, script or fonts: what a measure of a page is held against. */
export function plainPage(html: string): string {
  const tree = fromHtml(html);
  const texts: ElementContent[] = [];
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    if (element.tagName === 'h1') texts.push(element);
    if (Array.isArray(className) && className.includes('prose')) texts.push(...element.children);
  });
  const body: Root = { type: 'root', children: texts };
  visit(body, 'element', (element, index, parent) => {
    if (dropped.has(element.tagName) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    for (const name of Object.keys(element.properties)) {
      if (!kept.has(name)) delete element.properties[name];
    }
    return;
  });
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>';
  return `<!doctype html><html lang="en"><head>${head}</head><body>${toHtml(body)}</body></html>`;
}
