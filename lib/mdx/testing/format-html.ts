import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** Elements that begin a line of their own. */
const blocks = new Set(
  `aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre
  section summary svg table tbody td th thead tr ul video g path polygon rect line marker defs
  text tspan`.split(/\s+/),
);

/** Breaks HTML into lines, one a block, indented, so that a person can review it. */
export function formatHtml(html: string): string {
  const root = fromHtml(html, { fragment: true });
  root.children = breakLines(root.children, 0) as RootContent[];
  return `${toHtml(root).trim()}\n`;
}

function breakLines(nodes: readonly (RootContent | ElementContent)[], depth: number) {
  const lines: (RootContent | ElementContent)[] = [];
  let isAtBlock = true;
  for (const node of nodes) {
    if (node.type === 'text' && node.value.trim() === '' && isAtBlock) continue;
    if (node.type === 'element' && node.tagName !== 'pre' && node.children.some(isBlock))
      node.children = breakLines(node.children, depth + 1) as ElementContent[];
    if (isBlock(node) || isAtBlock) lines.push(lineBreak(depth));
    lines.push(node);
    isAtBlock = isBlock(node);
  }
  return [...lines, lineBreak(Math.max(depth - 1, 0))];
}

function isBlock(node: RootContent | ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}

function lineBreak(depth: number) {
  return { type: 'text' as const, value: `\n${'  '.repeat(depth)}` };
}
