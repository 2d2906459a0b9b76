import { type BlockReader, elementAt } from './block-reader.ts';
import { isBlank, type Line } from './line.ts';

const mark = /^ {0,3}>[ \t]?(.*)$/;

/** A quote; lines without a mark go on with it until a blank line, and quotes in a row are one. */
export const readQuote: BlockReader = (lines, at, reading) => {
  const first = lines[at];
  if (!first || !mark.test(first.text)) return undefined;
  const inner: Line[] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    if (!line) break;
    const [, text] = mark.exec(line.text) ?? [];
    if (text !== undefined) inner.push({ text, number: line.number });
    else if (isBlank(line)) {
      const ahead = lines.findIndex((each, index) => index > next && !isBlank(each));
      if (ahead === -1 || !mark.test(lines[ahead]?.text ?? '')) break;
      inner.push({ text: '', number: line.number });
    } else if (inner.at(-1)?.text.trim() === '') break;
    else inner.push(line);
    next += 1;
  }
  return { nodes: [elementAt('blockquote', first.number, {}, reading.blocks(inner))], next };
};
