import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { wordsOfHeading } from './headings/permalink.ts';

/** The first heading of a text, where it says the title again. */
export function findTitle(tree: Root, title: string): Element | undefined {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  let first: Element | undefined;
  visit(tree, 'element', (element) => {
    if (['pre', 'script', 'style', 'template'].includes(element.tagName)) return SKIP;
    if (!/^h[1-6]$/.test(element.tagName) || wordsOfHeading(element) === '') return undefined;
    first = element;
    return EXIT;
  });
  return first && plain(wordsOfHeading(first)) === plain(title) ? first : undefined;
}
