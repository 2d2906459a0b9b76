import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Parses a fragment of HTML; `firstLine` is the line of the source in which it begins. */
export function parseHtml(html: string, firstLine = 1): Root {
  const tree = fromHtml(html, { fragment: true });
  if (firstLine > 1) {
    visit(tree, ({ position }) => {
      if (!position) return;
      position.start.line += firstLine - 1;
      position.end.line += firstLine - 1;
    });
  }
  return tree;
}
