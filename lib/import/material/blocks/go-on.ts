import type { Element } from 'hast';
import { type BlockParser, giveBack, lastElement, wrapWords } from '../block-parser.ts';
import { type Block, isIndented, tab, takeIndented } from '../line.ts';

const lists = new Set(['ul', 'ol', 'dl']);

/**
 * Reads a block that is indented as a further part of the box before it, or of the item at the end
 * of the box when it is indented so far. Returns false for a block that is not indented.
 */
export function goOn(box: Element, blocks: Block[], parser: BlockParser): boolean {
  const [block] = blocks;
  if (!block || !isIndented(block.lines)) return false;
  let place = box;
  let columns = tab;
  let last = lastElement(place);
  while (last && lists.has(last.tagName) && isIndented(block.lines, columns + tab)) {
    const item = lastElement(last);
    if (!item) break;
    place = item;
    last = lastElement(place);
    columns += tab;
  }
  const { body, rest } = takeIndented(block.lines, columns);
  if (body.length === 0) return false;
  blocks.shift();
  if (['li', 'dd'].includes(place.tagName)) wrapWords(place);
  parser.read(place, [{ lines: body, gap: block.gap }]);
  giveBack(blocks, rest);
  return true;
}
