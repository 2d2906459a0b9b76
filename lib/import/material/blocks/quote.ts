import { type BlockReader, elementAt, lastElement } from '../block-parser.ts';
import type { Line } from '../line.ts';

const mark = /^ {0,3}>[ ]?(.*)$/;

/** A quote, from the first line of a block that has its mark; quotes in a row are one. */
export const readQuote: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => mark.test(text)) ?? -1;
  if (!block || at === -1) return false;
  blocks.shift();
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  const lines = block.lines.slice(at).map(clean);
  const before = lastElement(parent);
  let quote = before?.tagName === 'blockquote' ? before : undefined;
  if (!quote) {
    quote = elementAt('blockquote', lines[0]?.number);
    parent.children.push(quote);
  }
  parser.readLines(quote, lines, 'quote');
  return true;
};

function clean(line: Line): Line {
  if (line.text.trim() === '>') return { text: '', number: line.number };
  const [, text] = mark.exec(line.text) ?? [];
  return text === undefined ? line : { text, number: line.number };
}
