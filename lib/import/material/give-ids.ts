import type { Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { pythonSlug } from '../html/headings/slugs-of-words.ts';

/** How a blog makes the ids of its headings: as Python-Markdown does, or with the slugs of PyMdown. */
export type IdMaker = 'python' | 'pymdown';

/**
 * Gives each heading the id that it had on the blog, so that links to it still find it: of its words,
 * with `_1` behind those that are taken.
 */
export function giveIds(tree: Root, maker: IdMaker): void {
  const used = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') used.add(properties.id);
  });
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties.id !== undefined) return;
    const words = textIn(element).replace(/\s+/g, ' ').trim();
    const made = maker === 'python' ? pythonSlug(words) : pymdownSlug(words);
    if (made === '') return;
    let id = made;
    for (let number = 1; used.has(id); number += 1) id = `${made}_${number}`;
    used.add(id);
    element.properties.id = id;
  });
}

/** https://facelessuser.github.io/pymdown-extensions/extras/slugs/, in small letters. */
function pymdownSlug(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
