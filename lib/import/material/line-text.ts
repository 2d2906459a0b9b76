import type { Line } from './line.ts';

/** Lines as one text, in which every place knows its line of the source. */
export class LineText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #numbers: readonly number[];

  constructor(lines: readonly Line[]) {
    this.text = lines.map(({ text }) => text).join('\n');
    let start = 0;
    this.#starts = lines.map(({ text }) => {
      const own = start;
      start += text.length + 1;
      return own;
    });
    this.#numbers = lines.map(({ number }) => number);
  }

  /** The line of the source in which an index of the text stands. */
  numberAt(index: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#numbers[low] ?? 1;
  }

  /** The lines between two indexes; the first and the last may be parts of one. */
  slice(from: number, to: number): Line[] {
    let at = from;
    return this.text
      .slice(from, to)
      .split('\n')
      .map((text) => {
        const number = this.numberAt(at);
        at += text.length + 1;
        return { text, number };
      });
  }
}
