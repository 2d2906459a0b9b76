import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'code']);

/**
 * Writes on each block where it is in its file, `data-source-line="content/posts/x/index.mdx:12"`, so
 * that the preview can open the place in an editor. Never for a published page.
 */
export function markSourceLines(tree: Root, file: string): void {
  visit(tree, (node) => {
    if (!blocks.has(node.type) || !node.position) return;
    const place = { 'data-source-line': `${file}:${node.position.start.line}` };
    const data: { hProperties?: object } = node.data ?? {};
    node.data = { ...data, hProperties: { ...data.hProperties, ...place } };
  });
}
