import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Says the alignment of each cell in `data-align`, for the style sheet: an inline style would break a strict policy. */
export function settleTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const { align } = table;
    if (!align) return;
    for (const row of table.children) {
      for (const [column, cell] of row.children.entries()) {
        const side = align[column];
        if (side) cell.data = { ...cell.data, hProperties: { 'data-align': side } };
      }
    }
    table.align = null;
  });
}
