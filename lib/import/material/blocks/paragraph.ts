import { type BlockReader, elementAt, wordsOf } from '../block-parser.ts';

/** A paragraph; in a list without blank lines, words of the item. */
export const readParagraph: BlockReader = (parent, blocks, parser) => {
  const block = blocks.shift();
  if (!block) return false;
  const words = wordsOf(block.lines);
  if (parser.state() === 'list') parent.children.push(words);
  else parent.children.push(elementAt('p', block.lines[0]?.number, {}, [words]));
  return true;
};
