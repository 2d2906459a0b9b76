import type { Element } from 'hast';
import { elementAt } from '../material/block-parser.ts';
import type { Line } from '../material/line.ts';
import { type ListMarker, readListMarker } from './list-marker.ts';
import { indentOf, type TextBlock } from './text-block.ts';

interface Item {
  readonly marker: ListMarker;
  readonly line: number;
  /** Paragraphs, each of lines. */
  readonly paragraphs: Line[][];
  readonly children: Item[];
}

/**
 * Reads the list that begins with a block, and the blocks that go on with it: further items, and
 * paragraphs set in as far as the words of an item. Undefined when the block begins no list.
 */
export function readList(
  blocks: readonly TextBlock[],
): { readonly element: Element; readonly used: number } | undefined {
  const [first] = blocks;
  const head = first && readListMarker(first[0].text);
  if (!first || !head) return undefined;
  const roots: Item[] = [];
  const open: Item[] = [];
  let used = 0;
  for (const block of blocks) {
    const marker = readListMarker(block[0].text);
    const last = open.at(-1);
    const isItem = marker !== undefined && goesOn(roots, open, marker);
    const isInside = last !== undefined && !marker && indentOf(block[0].text) > head.indent + 1;
    if (used > 0 && !isItem && !isInside) break;
    for (const [index, line] of block.entries()) addLine(line, index === 0, roots, open);
    used += 1;
  }
  return isList(roots) ? { element: elementOf(roots), used } : undefined;
}

function addLine(line: Line, isFirst: boolean, roots: Item[], open: Item[]) {
  const marker = readListMarker(line.text);
  if (marker && (roots.length === 0 || goesOn(roots, open, marker))) {
    while (open.length > 0 && (open.at(-1)?.marker.indent ?? 0) >= marker.indent) open.pop();
    const item: Item = {
      marker,
      line: line.number,
      paragraphs: [[{ ...line, text: marker.words }]],
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
    return;
  }
  const item = open.at(-1);
  const own = { ...line, text: line.text.trim() };
  if (isFirst) item?.paragraphs.push([own]);
  else item?.paragraphs.at(-1)?.push(own);
}

/** Whether a marker goes on with the list, begins one inside its last item, or ends that one. */
function goesOn(roots: readonly Item[], open: readonly Item[], marker: ListMarker): boolean {
  const last = open.at(-1);
  if (!last) return false;
  if (marker.indent > last.marker.indent + 1) return (marker.number ?? 1) <= 1;
  const same = open.find((item) => item.marker.indent >= marker.indent) ?? last;
  const siblings = open[open.indexOf(same) - 1]?.children ?? roots;
  const before = siblings.at(-1)?.marker;
  return (
    before?.sign === marker.sign &&
    (marker.number === undefined || marker.number === (before.number ?? 0) + 1)
  );
}

/** One dash may begin a remark, and one number a year or a heading; those are no lists. */
function isList(items: readonly Item[]): boolean {
  const [first] = items;
  if (!first) return false;
  if (items.length > 1) return true;
  if (first.marker.number !== undefined)
    return first.marker.number === 1 && first.children.length > 0;
  return first.marker.sign !== '–';
}

function elementOf(items: readonly Item[]): Element {
  const [first] = items;
  const start = first?.marker.number;
  const isLoose = items.some(({ paragraphs }) => paragraphs.length > 1);
  return elementAt(
    start === undefined ? 'ul' : 'ol',
    first?.line,
    start === undefined || start === 1 ? {} : { start },
    items.map(({ line, paragraphs, children }) =>
      elementAt('li', line, {}, [
        ...paragraphs.map((lines) => {
          const words = { type: 'text' as const, value: lines.map(({ text }) => text).join('\n') };
          return isLoose ? elementAt('p', lines[0]?.number, {}, [words]) : words;
        }),
        ...(children.length > 0 ? [elementOf(children)] : []),
      ]),
    ),
  );
}
