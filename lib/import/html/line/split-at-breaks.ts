import type { Piece } from './piece.ts';

const blank = /^[\t\n\f\r ]*$/;

/** Cuts a line where two or more breaks stand with nothing but white space between them. */
export function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    const isBlank = piece.type === 'text' && blank.test(piece.value);
    if (piece.type === 'break') breaks += 1;
    else if (!isBlank) {
      if (breaks > 1) lines.push([]);
      breaks = 0;
    }
    lines.at(-1)?.push(piece);
  }
  return lines;
}
