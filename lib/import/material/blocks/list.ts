import type { Element } from 'hast';
import {
  type BlockReader,
  elementAt,
  isWords,
  lastElement,
  type Parent,
  wrapWords,
} from '../block-parser.ts';
import { isIndented, type Line } from '../line.ts';

const ordered = /^ {0,3}\d+\. +(.*)/;
const bulleted = /^ {0,3}[*+-] +(.*)/;
const either = /^ {0,3}(?:\d+\.|[*+-]) +(.*)/;
const nested = /^ {4,7}(?:\d+\.|[*+-]) +.*/;

/** A list, or more items of the one before (https://python-markdown.github.io/#lists). */
export const readList: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const first = block?.lines[0]?.text ?? '';
  if (!block || !(ordered.test(first) || bulleted.test(first))) return false;
  blocks.shift();
  const items = itemsOf(block.lines);
  const before = lastElement(parent);
  let list: Element;
  if (before && ['ol', 'ul'].includes(before.tagName)) {
    list = before;
    const last = lastElement(list);
    if (last) wrapAll(last);
    const [item] = items.splice(0, 1);
    if (item) parser.readLines(addItem(list, item), item, 'loose list');
  } else if (parent.type === 'element' && ['ol', 'ul'].includes(parent.tagName)) {
    list = parent;
  } else {
    list = elementAt(ordered.test(first) ? 'ol' : 'ul', block.lines[0]?.number);
    parent.children.push(list);
  }
  for (const item of items) {
    const last = lastElement(list);
    const isInside = isIndented(item) && last !== undefined;
    parser.readLines(isInside ? last : addItem(list, item), item, 'list');
  }
  return true;
};

function addItem(list: Parent, [first]: readonly Line[]): Element {
  const item = elementAt('li', first?.number);
  list.children.push(item);
  return item;
}

/** Cuts a block at its items; lines that begin none belong to the one before. */
function itemsOf(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    const [, text] = either.exec(line.text) ?? [];
    const last = items.at(-1);
    if (text !== undefined) items.push([{ text, number: line.number }]);
    else if (nested.test(line.text) && last && !isIndented(last)) items.push([line]);
    else last?.push(line);
  }
  return items;
}

/** Puts the words of an item that is followed by a blank line into paragraphs. */
function wrapAll(item: Element) {
  wrapWords(item);
  item.children = item.children.map((child) =>
    isWords(child) ? elementAt('p', child.data.lines[0]?.number, {}, [child]) : child,
  );
}
