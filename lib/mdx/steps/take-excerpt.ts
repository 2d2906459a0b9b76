import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from '../plain-text.ts';

/**
 * Takes the comments out of the tree. Returns the text before the first `more`, undefined when a
 * post marks no end of its excerpt or begins with the mark.
 */
export function takeExcerpt(tree: Root): string | undefined {
  const excerpt = plainText(upToMark(tree) ?? { type: 'root', children: [] }).trim();
  visit(tree, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return excerpt || undefined;
}

/** A copy of a node up to the mark inside it, undefined when it holds none. */
function upToMark<T extends Nodes>(node: T): T | undefined {
  if (!('children' in node)) return undefined;
  const before: Nodes[] = [];
  for (const child of node.children) {
    if (child.type === 'comment' && child.value === 'more') return { ...node, children: before };
    const cut = upToMark(child);
    if (cut) return { ...node, children: [...before, cut] };
    before.push(child);
  }
  return undefined;
}
