import type { Heading, Root } from 'mdast';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';

/**
 * How much there is to read under each heading of level 2, its subsections and its own words
 * included, counted as `countWords` does. Definitions, which may stand anywhere, belong to no section.
 */
export function countSections(tree: Root): ReadonlyMap<Heading, number> {
  const words = new Map<Heading, number>();
  let section: Heading | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) section = node;
    if (!section || node.type === 'footnoteDefinition') continue;
    const count = countWords(plainText(node, { notes: true }));
    words.set(section, (words.get(section) ?? 0) + count);
  }
  return words;
}
