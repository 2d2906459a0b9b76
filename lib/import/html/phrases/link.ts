import type { Handler } from '../conversion.ts';
import { isPermalink } from '../headings/permalink.ts';
import { type Mark, withMark } from '../line/piece.ts';
import { textOf } from '../properties.ts';
import { linkMark } from './marks.ts';
import { marksOfStyle } from './style.ts';

/** A link; one that a page may not have leaves its words, and its address where that says something. */
export const link: Handler = (element, flow, marks, conversion) => {
  if (isPermalink(element)) return;
  const href = textOf(element, 'href');
  if (href === undefined || href === '#') {
    conversion.walk(element.children, flow, marks);
    return;
  }
  const url = conversion.link(href);
  if (url === undefined) {
    conversion.tell('link-unsafe', element, `a link to \`${shorten(href)}\` became plain text`);
    conversion.walk(element.children, flow, marks);
    return;
  }
  const mark: Mark = linkMark(url, undefined);
  conversion.walk(element.children, flow, marksOfStyle(element, withMark(marks, mark)));
};

function shorten(href: string): string {
  return href.length > 60 ? `${href.slice(0, 60)}…` : href;
}
