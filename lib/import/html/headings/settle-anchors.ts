import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../properties.ts';
import { wordsOfHeading } from './permalink.ts';
import { slugsOfWords } from './slugs-of-words.ts';

/**
 * Where each place of a text that has a name is found on the page: at itself where it is a heading,
 * else at the heading of its section, or at the first one when it stands above all. `ids` are the old
 * ids of headings and those they have now. Places of a text without headings are not in the map.
 */
export function settleAnchors(
  tree: Root,
  headings: ReadonlyMap<Element, string>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>(ids);
  for (const [heading, id] of headings) {
    // Markdown gives headings ids of their words, each processor in its own way.
    for (const name of [id, ...slugsOfWords(wordsOfHeading(heading))])
      if (!anchors.has(name)) anchors.set(name, id);
  }
  const waiting: string[] = [];
  let section: string | undefined;
  visit(tree, 'element', (element) => {
    const heading = headings.get(element);
    if (heading !== undefined) {
      section = heading;
      for (const name of waiting.splice(0)) anchors.set(name, heading);
    }
    const isAnchor = element.tagName === 'a';
    for (const name of [textOf(element, 'id'), isAnchor ? textOf(element, 'name') : undefined]) {
      if (name === undefined || anchors.has(name)) continue;
      if (section === undefined) waiting.push(name);
      else anchors.set(name, section);
    }
  });
  return anchors;
}
