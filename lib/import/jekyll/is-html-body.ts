import type { RootContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { parseHtml } from '../html/parse-html.ts';

const blocks =
  /^\s*<(?:!--|p|div|h[1-6]|ul|ol|table|blockquote|figure|pre|section|article|center|hr|img|a|span|br|dl|details|iframe|em|strong|b|i)\b/i;

/**
 * Whether the body of a `.md` file is HTML throughout, as planets write posts: it begins with an
 * element, and hardly any words stand outside of elements. Markdown with HTML in it is not.
 */
export function isHtmlBody(body: string): boolean {
  if (!blocks.test(body)) return false;
  const { children } = parseHtml(body);
  const size = (nodes: readonly RootContent[]) =>
    nodes.reduce((sum, node) => sum + textIn(node).trim().length, 0);
  const outside = children.filter(({ type }) => type === 'text');
  const hasMarks = outside.some((node) =>
    /^\s*(?:#{1,6} |[-*+] |\d+\. |```|~~~|> )/m.test(textIn(node)),
  );
  const boxes = new Set([
    'div',
    'section',
    'article',
    'center',
    'p',
    'ul',
    'ol',
    'table',
    'blockquote',
  ]);
  const held = children.some((node) => node.type === 'element' && boxes.has(node.tagName));
  return held && !hasMarks && size(outside) <= size(children) * 0.2;
}
