import { type BlockReader, giveBack } from '../block-parser.ts';
import { type Block, blocksOf, dedent, isIndented, type Line } from '../line.ts';

const note = /^ {0,3}\[\^([^\]]*)\]:[ ]*(.*)$/;

/** `[^label]: …`; what is indented behind it belongs to it (https://python-markdown.github.io/extensions/footnotes/). */
export const readFootnote: BlockReader = (_parent, blocks, { footnotes }) => {
  const [block] = blocks;
  const at = indexOf(block?.lines ?? []);
  const line = block?.lines[at];
  if (!block || !line) return false;
  blocks.shift();
  const [, label = '', text = ''] = note.exec(line.text) ?? [];
  const rest = block.lines.slice(at + 1);
  const next = indexOf(rest);
  const own = next === -1 ? rest : rest.slice(0, next);
  const first = [{ text, number: line.number }, ...dedent(own)];
  const more: Block[] = [];
  if (next === -1) takeMore(blocks, more);
  else giveBack(blocks, rest.slice(next));
  footnotes.set(label, [...blocksOf(first), ...more]);
  giveBack(blocks, block.lines.slice(0, at), block.gap);
  return true;
};

function takeMore(blocks: Block[], more: Block[]) {
  while (blocks[0] && isIndented(blocks[0].lines)) {
    const { lines, gap } = blocks[0];
    blocks.shift();
    const next = indexOf(lines);
    if (next === -1) {
      more.push({ lines: dedent(lines), gap });
      continue;
    }
    if (next > 0) more.push({ lines: dedent(lines.slice(0, next)), gap });
    giveBack(blocks, lines.slice(next));
    return;
  }
}

function indexOf(lines: readonly Line[]): number {
  return lines.findIndex(({ text }) => note.test(text));
}
