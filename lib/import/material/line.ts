/** A line of a source, without what the blocks around it take off its left side. */
export interface Line {
  readonly text: string;
  /** From 1, in the file. */
  readonly number: number;
}

/** Lines without a blank one between them. */
export interface Block {
  readonly lines: readonly Line[];
  /** How many blank lines stood before it. */
  readonly gap: number;
}

/** The columns that a level of indentation has. */
export const tab = 4;

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** Whether the first of some lines is indented by so many columns. */
export function isIndented([first]: readonly Line[], columns = tab): boolean {
  return first?.text.startsWith(' '.repeat(columns)) ?? false;
}

/** A line with its tabs as spaces, each up to the next stop of four. */
export function expandTabs({ text, number }: Line): Line {
  if (!text.includes('\t')) return { text, number };
  let expanded = '';
  for (const character of text)
    expanded += character === '\t' ? ' '.repeat(tab - (expanded.length % tab)) : character;
  return { text: expanded, number };
}

/** Takes the lines that are indented off the beginning, and their indentation off them. */
export function takeIndented(
  lines: readonly Line[],
  columns = tab,
): { readonly body: readonly Line[]; readonly rest: readonly Line[] } {
  const end = lines.findIndex((line) => !isBlank(line) && !isIndented([line], columns));
  const count = end === -1 ? lines.length : end;
  const body = lines.slice(0, count).map(({ text, number }) => ({
    text: text.slice(columns),
    number,
  }));
  return { body, rest: lines.slice(count) };
}

/** Takes indentation off every line that has it. */
export function dedent(lines: readonly Line[], columns = tab): readonly Line[] {
  return lines.map((line) =>
    isIndented([line], columns) ? { text: line.text.slice(columns), number: line.number } : line,
  );
}

/** Groups lines into blocks. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  let inner: Line[] = [];
  const end = () => {
    if (inner.length > 0) blocks.push({ lines: inner, gap });
    if (inner.length > 0) gap = 0;
    inner = [];
  };
  for (const line of lines) {
    if (isBlank(line)) {
      end();
      gap += 1;
    } else inner.push(line);
  }
  end();
  return blocks;
}
