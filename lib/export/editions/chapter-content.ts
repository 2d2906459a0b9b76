import type { Element, ElementContent, Root } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { visitElements } from '../visit-elements.ts';
import type { ChapterHead, ChapterText, Edition } from './edition.ts';

/** How one kind of edition writes an address. */
export interface Places {
  picture(name: string): string;
  chapter(index: number, id: string): string;
}

/** The head of a chapter: what it is called, what it is about, whose it is and since when. */
export function chapterHead({ title, description, authors, day, url }: ChapterHead): Element[] {
  return [
    h('h1', title),
    h('p', { className: 'deck' }, description),
    h(
      'p',
      { className: 'byline' },
      `${authors.join(', ')} · ${day} · `,
      h('a', { href: url }, url),
    ),
  ];
}

/** The text and the notes of a chapter. A reading system shows a note over the text where it can. */
export async function chapterContent(
  edition: Edition,
  index: number,
  places: Places,
): Promise<readonly ElementContent[]> {
  const { body, notes }: ChapterText = await edition.readText(index);
  const content: ElementContent[] = [
    ...body,
    ...(notes.length > 0
      ? [
          h('section', { className: 'notes', ariaLabel: 'Notes' }, [
            h('hr'),
            ...notes.map(({ id, number, content: said }) =>
              h('aside', { id }, [h('span', number), h('div', [...said])]),
            ),
          ]),
        ]
      : []),
  ];
  const root: Root = { type: 'root', children: content };
  visitElements(root, ({ properties }) => {
    if (typeof properties.id === 'string') properties.id = idIn(index, edition, properties.id);
    for (const name of ['href', 'src', 'markerEnd', 'markerStart']) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = place(value, index, edition, places);
    }
  });
  return content;
}

/** The id of something in a chapter: chapters that stand in one file each have their own. */
export function idIn(index: number, { chapters }: Edition, id: string): string {
  return chapters.length > 1 ? `chapter-${index + 1}-${id}` : id;
}

function place(address: string, index: number, edition: Edition, places: Places): string {
  const [, picture] = /^picture:(.*)$/.exec(address) ?? [];
  if (picture !== undefined) return places.picture(picture);
  const [, chapter, id = ''] = /^chapter:(\d+)#(.*)$/.exec(address) ?? [];
  if (chapter !== undefined) {
    return places.chapter(Number(chapter), id && idIn(Number(chapter), edition, id));
  }
  const [, marker] = /^url\(#(.*)\)$/.exec(address) ?? [];
  if (marker !== undefined) return `url(#${idIn(index, edition, marker)})`;
  return address.startsWith('#') ? `#${idIn(index, edition, address.slice(1))}` : address;
}

/** Whether a link leads from a mark in the text to its note. */
export function isNoteLink(element: Element): boolean {
  return (
    isElement(element, 'a') && /^#(?:chapter-\d+-)?note-\d+$/.test(String(element.properties.href))
  );
}
