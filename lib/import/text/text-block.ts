import type { Line } from '../material/line.ts';

/** Lines of a plain text without an empty one between them. */
export type TextBlock = readonly [Line, ...Line[]];

/** As long as a line may be that was broken by hand or by a mail program, in characters. */
const wrapped = 100;

/**
 * Cuts a plain text at its empty lines. Where there are next to none, the text was copied from a
 * page, and each line is a block.
 */
export function splitBlocks(text: string): readonly TextBlock[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\f\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line, index): Line => ({ text: line.trimEnd(), number: index + 1 }));
  const full = lines.filter((line) => line.text !== '');
  const empty = lines.slice(0, full.at(-1)?.number).length - full.length;
  const isCopied =
    full.length > 2 &&
    empty * 10 < full.length &&
    full.some((line) => line.text.length > wrapped || line.text.endsWith('¶'));
  const blocks: [Line, ...Line[]][] = [];
  const margin = Math.min(...full.map((line) => indentOf(line.text)));
  for (const line of full) {
    const own = { ...line, text: cut(line.text, margin) };
    const last = blocks.at(-1);
    if (!isCopied && last?.at(-1)?.number === line.number - 1) last.push(own);
    else blocks.push([own]);
  }
  return blocks;
}

/** How far a line is set in, in columns; a tab leads to the next fourth. */
export function indentOf(text: string): number {
  let column = 0;
  for (const letter of text) {
    if (letter === ' ') column += 1;
    else if (letter === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}

/** Whether lines were broken to fit a width, so that they are one paragraph. */
export function isWrapped(lines: TextBlock): boolean {
  const before = lines.slice(0, -1).map(({ text }) => text.length);
  return before.every((length) => length >= 40 && length <= wrapped);
}

/** A line without its first columns. */
export function cut(text: string, columns: number): string {
  if (columns === 0) return text;
  const indent = indentOf(text);
  return ' '.repeat(Math.max(0, indent - columns)) + text.trimStart();
}
