import type { Element } from 'hast';
import type { AlignType, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Conversion, Handler } from '../conversion.ts';
import { flowTag, textTag } from '../jsx.ts';
import { type Block, Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';
import { classesOf, styleOf, textOf } from '../properties.ts';
import { codeBlock } from './code.ts';
import { captionOf } from './figure.ts';

/** What a cell of a Markdown table can be made to hold, besides words. */
const fits = new Set(['paragraph', 'list']);

/**
 * A table of data; one that only lays things out, or holds more than lines in a cell, is taken apart
 * into its content, cell after cell. Code that stands beside its line numbers is code.
 */
export const table: Handler = (element, flow, marks, conversion) => {
  const code = codeCell(element);
  if (code) {
    codeBlock([element, code])(code, flow, marks, conversion);
    return;
  }
  const rows = rowsOf(element);
  const grid = rows.map((row) => cellsOf(row).map((cell) => read(cell, marks, conversion)));
  const filled = grid.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const columns = Math.max(0, ...grid.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const isData =
    columns > 1 &&
    filled.length > 1 &&
    textOf(element, 'role') !== 'presentation' &&
    filled.flat().every(({ blocks }) => blocks.every(({ type }) => fits.has(type)));
  if (!isData) {
    takeApart(element, filled, flow, marks, conversion);
    return;
  }
  const header = headerRow(rows, grid);
  const lines = grid.map((row) => row.map(({ blocks }) => oneLine(blocks)));
  const made = spread(lines, rows, columns);
  if (rows.some((row) => cellsOf(row).some(isSpanning))) {
    conversion.tell(
      'table-spans',
      element,
      'a cell over several columns or rows stands in its first one',
    );
  }
  const [first, ...rest] = made;
  const body = header && first ? made : [emptyRow(columns), ...(first ? [first] : []), ...rest];
  const built: Block = {
    type: 'table',
    align: alignment(rows, columns),
    children: body.filter(
      (row, index) => index === 0 || row.children.some(({ children }) => children.length > 0),
    ),
    ...(element.position && { position: element.position }),
  };
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const words = caption?.type === 'element' ? captionOf([caption], marks, conversion) : [];
  flow.block(words.length > 0 ? flowTag('Figure', {}, [built, ...words]) : built);
};

interface Cell {
  readonly blocks: readonly Block[];
  readonly span: number;
}

function read(cell: Element, marks: readonly Mark[], conversion: Conversion): Cell {
  const inner = new Flow();
  conversion.walk(cell.children, inner, marks);
  return { blocks: inner.end(), span: spanOf(cell, 'colSpan') };
}

function takeApart(
  element: Element,
  rows: readonly (readonly Cell[])[],
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
) {
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  if (caption?.type === 'element') {
    flow.endParagraph();
    conversion.walk(caption.children, flow, marks);
    flow.endParagraph();
  }
  const cells = rows.flat().filter(({ blocks }) => blocks.length > 0);
  if (cells.length > 1) {
    conversion.tell(
      'table-flattened',
      element,
      'a table became text: its cells hold more than lines',
    );
  }
  for (const { blocks } of cells) for (const block of blocks) flow.block(block);
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.flatMap((child) =>
    child.type === 'element' && ['td', 'th'].includes(child.tagName) ? [child] : [],
  );
}

/** Puts the blocks of a cell into one line, with breaks where paragraphs and items ended. */
function oneLine(blocks: readonly Block[]): PhrasingContent[] {
  return linesOf(blocks).flatMap((line, index) =>
    index === 0 ? line : [textTag('br', {}, []), ...line],
  );
}

function linesOf(blocks: readonly Block[]): PhrasingContent[][] {
  return blocks.flatMap((block): PhrasingContent[][] => {
    if (block.type === 'paragraph') return [withTags(block.children)];
    if (block.type === 'list') return block.children.flatMap((item) => linesOf(item.children));
    return [];
  });
}

/** A cell is one line of Markdown, in which a break is an element. */
function withTags(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'break') return textTag('br', {}, []);
    if (!('children' in child)) return child;
    return { ...child, children: withTags(child.children) } as PhrasingContent;
  });
}

/** Lays cells out in columns; what a cell spans beyond its first place is empty. */
function spread(
  lines: readonly (readonly PhrasingContent[][])[],
  rows: readonly Element[],
  columns: number,
): TableRow[] {
  const taken = new Set<string>();
  return lines.map((line, y) => {
    const cells: TableCell[] = Array.from({ length: columns }, () => ({
      type: 'tableCell',
      children: [],
    }));
    let x = 0;
    for (const [index, children] of line.entries()) {
      const cell = cellsOf(
        rows[y] ?? { type: 'element', tagName: 'tr', properties: {}, children: [] },
      )[index];
      while (taken.has(`${y}:${x}`)) x += 1;
      const width = cell ? spanOf(cell, 'colSpan') : 1;
      const height = cell ? spanOf(cell, 'rowSpan') : 1;
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width; right += 1) taken.add(`${y + down}:${x + right}`);
      if (x >= cells.length) cells.push({ type: 'tableCell', children });
      else cells[x] = { type: 'tableCell', children };
      x += width;
    }
    return { type: 'tableRow', children: cells };
  });
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(textOf(cell, name) ?? '1', 10);
  return span >= 1 && span <= 100 ? span : 1;
}

function isSpanning(cell: Element): boolean {
  return spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan') > 1;
}

function headerRow(rows: readonly Element[], grid: readonly (readonly Cell[])[]): boolean {
  const [first] = rows;
  if (!first || grid[0]?.every(({ blocks }) => blocks.length === 0)) return true;
  return cellsOf(first).every(({ tagName }) => tagName === 'th') || isHeaderByStyle(first);
}

/** Rows of headings that were made by hand are bold from end to end. */
function isHeaderByStyle(row: Element): boolean {
  return cellsOf(row).every((cell) => {
    const visible = cell.children.filter(
      (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
    );
    const [only, ...rest] = visible;
    return rest.length === 0 && only?.type === 'element' && ['b', 'strong'].includes(only.tagName);
  });
}

function emptyRow(columns: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })),
  };
}

function alignment(rows: readonly Element[], columns: number): AlignType[] {
  return Array.from({ length: columns }, (_, column) => {
    const sides = new Set(rows.map((row) => sideOf(cellsOf(row)[column])));
    sides.delete(undefined);
    const [side] = sides;
    return sides.size === 1 && side && side !== 'none' ? side : null;
  });
}

function sideOf(cell: Element | undefined): 'left' | 'center' | 'right' | 'none' | undefined {
  if (!cell || cell.children.length === 0) return undefined;
  const side = styleOf(cell).get('text-align') ?? textOf(cell, 'align')?.toLowerCase() ?? 'none';
  return side === 'center' || side === 'right' || side === 'left' ? side : 'none';
}

/** The cell that holds the code, in a table of line numbers and code. */
export function codeCell(element: Element): Element | undefined {
  const cells = rowsOf(element).flatMap(cellsOf);
  const lines = cells.filter((cell) =>
    classesOf(cell).some((name) => /^(blob-code|js-file-line)$/.test(name)),
  );
  if (lines.length > 0) return { ...element, tagName: 'pre', children: lines.map(asLine) };
  const [numbers, code, ...rest] = cells;
  if (!numbers || !code || rest.length > 0) return undefined;
  const isNumbers = [...classesOf(numbers), ...classesOf(element)].some((name) =>
    /^(linenos|lineno|gutter|rouge-gutter|lntd|line-numbers|rouge-table|highlighttable|lntable)$/.test(
      name,
    ),
  );
  return isNumbers ? code : undefined;
}

function asLine(cell: Element): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: cell.children };
}
