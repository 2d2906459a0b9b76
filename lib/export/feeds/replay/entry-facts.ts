import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Facts, squeeze } from './facts.ts';

/** A link from a note back to its mark. */
const back = '↩';

/** What the HTML of an entry holds when a planet shows it under the address `base`. */
export function entryFacts(html: string, base: string): Facts {
  const facts = {
    notes: [] as string[],
    captions: [] as string[],
    'code lines': [] as string[],
    formulas: [] as string[],
    links: [] as string[],
    pictures: [] as string[],
  };
  const resolve = (address: unknown) => new URL(String(address), base).href;
  visit(fromHtml(html, { fragment: true }), 'element', (element, _, parent) => {
    const { tagName, properties, children } = element;
    if (tagName === 'li' && /^note-\d+$/.test(String(properties.id))) {
      facts.notes.push(readText(element));
    }
    if (tagName === 'figcaption') facts.captions.push(readText(element));
    if (tagName === 'pre') facts['code lines'].push(...codeLines(children));
    if (tagName === 'annotation') facts.formulas.push(squeeze(textOf(element)));
    if (tagName === 'img') facts.pictures.push(resolve(properties.src));
    const isMark = parent?.type === 'element' && parent.tagName === 'sup' && properties.id;
    if (tagName === 'a' && !isMark && textOf(element) !== back) {
      facts.links.push(resolve(properties.href));
    }
  });
  return facts;
}

function codeLines(children: readonly ElementContent[]): readonly string[] {
  const text = children.map((child) => textOf(child)).join('');
  return text.replace(/\n$/, '').split('\n').map(squeeze);
}

function readText(node: Nodes): string {
  if (node.type === 'text') return squeeze(node.value);
  if (!('children' in node) || isBack(node)) return '';
  return node.children.map(readText).join('');
}

function isBack(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'a' && textOf(node) === back;
}
