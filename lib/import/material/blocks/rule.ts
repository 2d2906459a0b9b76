import { type BlockReader, elementAt, giveBack } from '../block-parser.ts';

const rule = /^ {0,3}(?:(?:-+ {0,2}){3,}|(?:_+ {0,2}){3,}|(?:\*+ {0,2}){3,}) *$/;

/** A rule, in any line of a block. */
export const readRule: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => isRule(text)) ?? -1;
  const line = block?.lines[at];
  if (!block || !line) return false;
  blocks.shift();
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  parent.children.push(elementAt('hr', line.number));
  giveBack(blocks, block.lines.slice(at + 1));
  return true;
};

function isRule(text: string): boolean {
  // Long lines of one character are cut short, or the pattern takes long.
  return /^[-_* ]+$/.test(text) && rule.test(text.replace(/(.)\1{5,}/g, '$1$1$1$1$1'));
}
