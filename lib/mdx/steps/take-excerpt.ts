import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from '../plain-text.ts';

/**
 * Takes the comments out of the tree. Returns the text before the first `more`, undefined when a
 * post marks no end of its excerpt or begins with the mark.
 */
export function takeExcerpt(tree: Root): string | undefined {
  const end = tree.children.findIndex((node) => node.type === 'comment' && node.value === 'more');
  const before: Root = { type: 'root', children: tree.children.slice(0, Math.max(end, 0)) };
  const excerpt = plainText(before).trim();
  visit(tree, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return excerpt || undefined;
}
