/** A line of a source, without what the blocks around it take off its left side. */
export interface Line {
  readonly text: string;
  /** From 1, in the file. */
  readonly number: number;
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** How far a line is indented, in columns; a tab goes to the next stop of four. */
export function indentOf({ text }: Line): number {
  let columns = 0;
  for (const character of text) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** A line with up to so many columns of indentation taken off. */
export function dedent({ text, number }: Line, columns: number): Line {
  let taken = 0;
  let index = 0;
  while (index < text.length && taken < columns && /[ \t]/.test(text[index] ?? '')) {
    taken += text[index] === '\t' ? 4 - (taken % 4) : 1;
    index += 1;
  }
  return { text: ' '.repeat(Math.max(0, taken - columns)) + text.slice(index), number };
}
