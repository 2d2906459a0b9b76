import type { Element, Root } from 'hast';
import { isElement } from 'hast-util-is-element';
import type { PortableArticle } from '../article/portable-article.ts';
import { visitElements } from '../visit-elements.ts';
import type { ChapterText, EditionNote } from './edition.ts';
import { plainColours } from './plain-colours.ts';

/** What an address in an edition becomes: a place in it, or a full address. */
export interface Resolve {
  link(address: string): string;
  /** Nothing for a picture that cannot be carried, whose alternative then stands for it. */
  picture(address: string): string | undefined;
}

/** Makes an article the text of a chapter: it is changed in place. */
export function makeChapter(article: PortableArticle, resolve: Resolve): ChapterText {
  const body = [...article.body];
  const notes = article.notes ? readNotes(article.notes) : [];
  const all = [...body, ...notes.flatMap(({ content }) => content)];
  plainColours(all);
  const root: Root = { type: 'root', children: all };
  visitElements(root, (element) => settle(element, resolve));
  return { body, notes };
}

function settle(element: Element, resolve: Resolve): void {
  const { href, src, alt, align } = element.properties;
  // HTML has no such attribute any more, and a book may not have it.
  if (typeof align === 'string') {
    element.properties.className = [`align-${align}`];
    delete element.properties.align;
  }
  if (typeof href === 'string') element.properties.href = resolve.link(href);
  if (element.tagName !== 'img' || typeof src !== 'string') return;
  const picture = resolve.picture(src);
  if (picture !== undefined) {
    element.properties.src = picture;
    return;
  }
  element.tagName = 'em';
  element.children = [{ type: 'text', value: String(alt ?? '') }];
  element.properties = {};
}

/** The items of the list of notes. */
function readNotes(section: Element): readonly EditionNote[] {
  const list = section.children.find((child) => isElement(child, 'ol'));
  if (!isElement(list)) return [];
  return list.children.flatMap((item) =>
    isElement(item, 'li')
      ? [
          {
            id: String(item.properties.id),
            number: String(item.properties.value),
            content: item.children,
          },
        ]
      : [],
  );
}
