import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { factsOfHtml, type HtmlFacts } from '../html/facts-of-html.ts';
import { parseHtml } from '../html/parse-html.ts';
import { classesOf, textOf } from '../html/properties.ts';
import { settleFacts } from './settle-facts.ts';

/** What a page of this site shows of a text. */
export interface PageFacts extends HtmlFacts {
  /** Where the pictures were that are lost, as far as the page names it. */
  readonly lost: readonly string[];
}

/** Counts what a page of this site shows of a text, without what the site adds to it. */
export function factsOfPage(html: string): PageFacts {
  const tree = parseHtml(html);
  const lost = findLost(tree);
  const notes = takeNotes(tree);
  dropFurniture(tree);
  for (const note of notes) dropFurniture(note);
  const definitions = new Map(notes.map((note, index) => [String(index), note.children]));
  const as = (address: string) => address;
  const facts = factsOfHtml(tree, { references: new Map(), taken: new Set(), definitions });
  return {
    ...settleFacts(facts, tree, {
      addresses: { page: undefined, link: as, picture: as },
      fragmentOf: (href) => (href.startsWith('#') ? decodeURIComponent(href.slice(1)) : undefined),
    }),
    lost,
  };
}

function findLost(tree: Root): string[] {
  const lost: string[] = [];
  visit(tree, 'element', (element) => {
    if (!classesOf(element).includes('lost')) return;
    for (const child of element.children) {
      const address = child.type === 'element' ? textOf(child, 'href') : undefined;
      if (address !== undefined) lost.push(address);
    }
  });
  return lost;
}

/** Takes the notes out of the text, in the order of their numbers. */
function takeNotes(tree: Root): Element[] {
  const notes: Element[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isNote(element)) return undefined;
    notes.push(element);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

/** Drawings have classes of their own. */
function isNote(element: Element): boolean {
  return classesOf(element).includes('note') && element.properties.role === 'note';
}

const added = new Set(['references', 'lost', 'card', 'note-number', 'back']);

function dropFurniture(tree: Root | Element) {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || element === tree) return undefined;
    const classes = classesOf(element);
    const isNumber =
      element.tagName === 'b' &&
      parent.type === 'element' &&
      parent.tagName === 'figcaption' &&
      index === 0;
    const isMarker = 'dataCodeMarker' in element.properties;
    // What a film is called stands under it.
    const isTitle =
      element.tagName === 'figcaption' &&
      parent.children.some((child) => child.type === 'element' && child.tagName === 'video');
    if (isTitle || classes.some((name) => added.has(name)) || isNumber || isMarker) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // A picture opens large by a link of its own.
    if (classes.includes('picture')) {
      parent.children.splice(index, 1, ...(element.children as ElementContent[]));
      return [SKIP, index];
    }
    return undefined;
  });
}
