import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const sign = /^\[!([\w-]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|$)/;

/**
 * Makes boxes of quotes that begin with `[!NOTE]`, as GitHub shows them
 * (https://docs.github.com/get-started/writing-on-github), with Obsidian's titles and signs for boxes
 * that fold.
 */
export function findAlerts(tree: Root): void {
  visit(tree, 'blockquote', (quote: Blockquote) => {
    const [first] = quote.children;
    const [head, ...rest] = first?.type === 'paragraph' ? first.children : [];
    if (first?.type !== 'paragraph' || head?.type !== 'text') return;
    const [written, name, fold, title] = sign.exec(head.value) ?? [];
    if (written === undefined || name === undefined) return;
    const kind = name.toLowerCase();
    const words = title || `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
    const others = head.value.slice(written.length);
    first.children = others === '' ? rest : [{ ...head, value: others }, ...rest];
    quote.data = {
      ...quote.data,
      hName: 'div',
      hProperties: {
        className: ['admonition', kind],
        ...(fold && { dataFolds: fold === '+' ? 'open' : 'closed' }),
      },
    };
    quote.children.unshift({
      type: 'paragraph',
      data: { hProperties: { className: ['admonition-title'] } },
      children: [{ type: 'text', value: words }],
    });
    if (first.children.length === 0)
      quote.children = quote.children.filter((child) => child !== first);
  });
}
