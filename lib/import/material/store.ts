import type { Element } from 'hast';
import type { Line } from './line.ts';

/** HTML with Markdown in it: what stands in it, in order. */
export interface HeldElement {
  readonly kind: 'element';
  readonly element: Element;
  readonly mode: 'blocks' | 'words';
  readonly parts: readonly (readonly Line[] | Held)[];
}

/** What was taken out of the text before its blocks are read. */
export type Held =
  | { readonly kind: 'code'; readonly nodes: readonly Element[]; readonly source: readonly Line[] }
  | { readonly kind: 'html'; readonly value: string; readonly line: number }
  | HeldElement;

const open = '\u0002';
const close = '\u0003';
const mark = new RegExp(`${open}(\\d+)${close}`);

/** Keeps what is read before the blocks are, and a mark for each in the text. */
export class Store {
  readonly #held: Held[] = [];

  /** Keeps something and returns the mark that stands for it. */
  put(held: Held): string {
    this.#held.push(held);
    return `${open}${this.#held.length - 1}${close}`;
  }

  /** What a text that is nothing but a mark stands for. */
  get(text: string): Held | undefined {
    const [whole, index] = mark.exec(text) ?? [];
    return whole === text.trim() ? this.#held[Number(index)] : undefined;
  }

  /** Whether a text holds a mark. */
  has(text: string): boolean {
    return mark.test(text);
  }

  /** Text cut at its marks. */
  split(text: string): readonly (string | Held)[] {
    return text.split(mark).flatMap((part, index): (string | Held)[] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const held = this.#held[Number(part)];
      return held ? [held] : [];
    });
  }
}

/** Text without the characters that marks are made of. */
export function withoutMarks(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}
