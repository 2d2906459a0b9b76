import type { Element } from 'hast';
import { isElement } from 'hast-util-is-element';
import type { Handle } from 'hast-util-to-mdast';
import { keepTag } from './keep-tag.ts';

/** The mark of a note becomes a footnote reference; any other raised text stays raised. */
export const noteReference: Handle = (state, element, parent) => {
  const number = noteOf(element);
  if (number === undefined) return keepTag(state, element, parent);
  return { type: 'footnoteReference', identifier: number, label: number };
};

function noteOf({ children }: Element): string | undefined {
  const [link] = children;
  if (children.length !== 1 || !isElement(link, 'a')) return undefined;
  return /#note-(\d+)$/.exec(String(link.properties.href))?.[1];
}
