import type { Element } from 'hast';
import { holdsAnything } from './holds-anything.ts';
import { textOf } from './properties.ts';

/** Whether a table has two rows and two columns that hold anything; any other lays something out. */
export function holdsData(table: Element): boolean {
  if (textOf(table, 'role') === 'presentation' || holdsBlocks(table)) return false;
  const rows = elementsNamed(table, ['tr']).filter(holdsAnything);
  return rows.length > 1 && rows.some((row) => elementsNamed(row, ['td', 'th']).length > 1);
}

/** A heading or another table in a cell says that the table only lays things out. */
function holdsBlocks(parent: Element): boolean {
  return parent.children.some(
    (child) =>
      child.type === 'element' && (/^h[1-6]$|^table$/.test(child.tagName) || holdsBlocks(child)),
  );
}

function elementsNamed(parent: Element, names: readonly string[]): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return names.includes(child.tagName) ? [child] : elementsNamed(child, names);
  });
}
