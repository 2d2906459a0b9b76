import type { Element } from 'hast';
import {
  type BlockParser,
  type BlockReader,
  elementAt,
  lastElement,
  type Parent,
  wrapWords,
} from '../block-parser.ts';
import { type Block, dedent, isIndented, type Line, tab } from '../line.ts';

const items = new Set(['li', 'dd']);
const lists = new Set(['ul', 'ol', 'dl']);

/** What is indented behind a list belongs to its last item, as deep as it is indented. */
export const readListIndent: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  if (!block || !isIndented(block.lines) || parser.state() === 'indented') return false;
  const isItem = parent.type === 'element' && items.has(parent.tagName);
  if (!isItem && !lists.has(lastElement(parent)?.tagName ?? '')) return false;
  blocks.shift();
  const { level, place } = placeOf(parent, block.lines, parser);
  const lines = dedent(block.lines, level * tab);
  const inner: Block[] = [{ lines, gap: block.gap }];
  const last = lastElement(parent);
  if (isItem) {
    parser.read(last && lists.has(last.tagName) ? last : parent, inner, 'indented');
    return true;
  }
  if (place.type === 'element' && items.has(place.tagName)) {
    parser.read(place, inner, 'indented');
    return true;
  }
  const item = lastElement(place);
  if (item && items.has(item.tagName)) {
    wrapWords(item);
    parser.read(item, inner, 'indented');
  } else addItem(place, inner, parser);
  return true;
};

function addItem(list: Parent, blocks: Block[], parser: BlockParser) {
  const name = list.type === 'element' && list.tagName === 'dl' ? 'dd' : 'li';
  const item: Element = elementAt(name, blocks[0]?.lines[0]?.number);
  list.children.push(item);
  parser.read(item, blocks, 'indented');
}

/** How many levels a block is indented, and the list or item at that level. */
function placeOf(parent: Parent, [first]: readonly Line[], parser: BlockParser) {
  const columns = /^ */.exec(first?.text ?? '')?.[0].length ?? 0;
  const wanted = Math.floor(columns / tab);
  let level = parser.state() === 'list' ? 1 : 0;
  let place = parent;
  while (wanted > level) {
    const child = lastElement(place);
    if (!child || !(lists.has(child.tagName) || items.has(child.tagName))) break;
    if (lists.has(child.tagName)) level += 1;
    place = child;
  }
  return { level, place };
}
