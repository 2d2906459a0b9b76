import { type BlockReader, giveBack } from '../block-parser.ts';

const abbreviation = /^\*\[([^\]]*)\][ ]?:[ ]*(.*)$/;

/** `*[short]: long`, which explains a word wherever it stands (https://python-markdown.github.io/extensions/abbreviations/). */
export const readAbbreviation: BlockReader = (_parent, blocks, { abbreviations }) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => abbreviation.test(text)) ?? -1;
  const line = block?.lines[at];
  if (!block || !line) return false;
  blocks.shift();
  const [, short = '', long = ''] = abbreviation.exec(line.text) ?? [];
  abbreviations.set(short.trim(), long.trim());
  giveBack(blocks, block.lines.slice(at + 1));
  giveBack(blocks, block.lines.slice(0, at), block.gap);
  return true;
};
