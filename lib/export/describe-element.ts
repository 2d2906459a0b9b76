import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

const limit = 160;

/** The start tag of an element, for messages. */
export function describeElement(element: Element): string {
  const { type, tagName, properties } = element;
  const html = toHtml({ type, tagName, properties, children: [] });
  const tag = html.replace(`</${tagName}>`, '');
  return tag.length > limit ? `${tag.slice(0, limit - 2)}…>` : tag;
}
