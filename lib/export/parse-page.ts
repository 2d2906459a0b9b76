import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The tree of a whole HTML document, without positions: they would double its size. */
export function parsePage(html: string): Root {
  const tree = fromHtml(html);
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
