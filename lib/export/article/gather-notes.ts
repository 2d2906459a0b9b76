import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { whitespace } from 'hast-util-whitespace';
import { h } from 'hastscript';
import { hasClass } from '../has-class.ts';
import { phrasingOnly } from './phrasing-only.ts';
import { replaceElements } from './replace-elements.ts';

/** Where a reader is told of notes: the words between the text and its notes. */
const title = 'Notes';

/**
 * Takes every note out of the text and lists them in the order of their numbers; a mark links to its
 * note, and the note to each of its marks. The list of references is left out: a page shows the same
 * notes a second time in it.
 */
export function gatherNotes(article: Element): Element | undefined {
  const notes = new Map<number, readonly ElementContent[]>();
  const marks = new Map<number, string[]>();
  replaceElements(article, (element) => {
    if (hasClass(element, 'references')) return [];
    if (hasClass(element, 'tether')) return element.children;
    if (hasClass(element, 'marker')) return [markOf(element, marks)];
    if (hasClass(element, 'note')) {
      notes.set(numberOf(element.properties.id), contentOf(element));
      return [];
    }
    return undefined;
  });
  replaceElements(article, (element) =>
    element.properties.role === 'paragraph' ? joinParagraph(element) : undefined,
  );
  if (notes.size === 0) return undefined;
  const items = [...notes]
    .sort(([a], [b]) => a - b)
    .map(([number, children]) => noteItem(number, children, marks.get(number) ?? []));
  return h('section', [h('hr'), h('p', h('b', title)), h('ol', items)]);
}

function markOf({ properties, children }: Element, marks: Map<number, string[]>): Element {
  const id = String(properties.id);
  const number = numberOf(properties.popoverTarget);
  marks.set(number, [...(marks.get(number) ?? []), id]);
  return h('sup', h('a', { id, href: `#note-${number}` }, children));
}

/** The number in `note-12`. */
function numberOf(id: unknown): number {
  return Number(String(id).replace('note-', ''));
}

/** What a note says, without its own number. */
function contentOf({ children }: Element): readonly ElementContent[] {
  const rest = children.filter((child) => !(isElement(child) && hasClass(child, 'note-number')));
  const first = rest.findIndex((child) => !(child.type === 'text' && whitespace(child)));
  const [head, ...others] = rest.slice(Math.max(first, 0));
  if (!head) return [];
  return [head.type === 'text' ? { ...head, value: head.value.trimStart() } : head, ...others];
}

function noteItem(number: number, content: readonly ElementContent[], marks: readonly string[]) {
  const back = marks.flatMap((id): ElementContent[] => [
    { type: 'text', value: ' ' },
    h('a', { href: `#${id}`, ariaLabel: `Back to mark ${number}` }, '↩'),
  ]);
  const paragraphs = phrasingOnly(content) ? [h('p', [...content])] : [...content];
  const last = paragraphs.findLast((child) => isElement(child));
  if (isElement(last, 'p')) last.children.push(...back);
  else paragraphs.push(h('p', back.slice(1)));
  return h('li', { id: `note-${number}`, value: number }, paragraphs);
}

/** A paragraph that a note of several blocks had cut in two is one again. */
function joinParagraph({ children }: Element): ElementContent[] | undefined {
  return phrasingOnly(children) ? [h('p', children)] : undefined;
}
