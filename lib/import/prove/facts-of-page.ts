import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { factsOfHtml, type HtmlFacts } from '../html/facts-of-html.ts';
import { parseHtml } from '../html/parse-html.ts';
import { classesOf } from '../html/properties.ts';

/** Counts what a page of this site shows of a text, without what the site adds to it. */
export function factsOfPage(html: string): HtmlFacts {
  const tree = parseHtml(html);
  const notes = takeNotes(tree);
  dropFurniture(tree);
  for (const note of notes) dropFurniture(note);
  const definitions = new Map(notes.map((note, index) => [String(index), note.children]));
  return factsOfHtml(tree, { references: new Map(), taken: new Set(), definitions });
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
    if (classes.some((name) => added.has(name)) || isNumber || isMarker) {
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
