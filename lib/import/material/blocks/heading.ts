import { type BlockReader, elementAt, giveBack, wordsOf } from '../block-parser.ts';

const hashes = /^(#{1,6})((?:\\.|[^\\])*?)#*$/;
const underline = /^[=-]+ *$/;

/** `# Heading`, in any line of a block. */
export const readHeading: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => hashes.test(text)) ?? -1;
  const line = block?.lines[at];
  if (!block || !line) return false;
  blocks.shift();
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  const [, marks = '#', text = ''] = hashes.exec(line.text) ?? [];
  const words = wordsOf([{ text: text.trim(), number: line.number }]);
  parent.children.push(elementAt(`h${marks.length}`, line.number, {}, [words]));
  giveBack(blocks, block.lines.slice(at + 1));
  return true;
};

/** A heading with a line under it. */
export const readUnderlined: BlockReader = (parent, blocks) => {
  const [block] = blocks;
  const [line, under, ...rest] = block?.lines ?? [];
  if (!line || !under || !underline.test(under.text)) return false;
  blocks.shift();
  const words = wordsOf([{ text: line.text.trim(), number: line.number }]);
  parent.children.push(
    elementAt(under.text.startsWith('=') ? 'h1' : 'h2', line.number, {}, [words]),
  );
  giveBack(blocks, rest);
  return true;
};
