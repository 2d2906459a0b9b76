import type { Element, ElementContent } from 'hast';
import type { Line } from './line.ts';

/** What the blocks of one text share while they are read. */
export interface Reading {
  /** Reads lines as blocks. */
  readonly blocks: (lines: readonly Line[]) => ElementContent[];
  /** An element that gets these lines as its words once every definition is known. */
  readonly words: (name: string, lines: readonly Line[]) => Element;
  readonly footnotes: Map<string, readonly Line[]>;
  /** Where links lead that are written `[words][label]`, as the text defines them. */
  readonly definitions: Line[];
  readonly abbreviations: Map<string, string>;
}

/** What a block became, and the index of the line after it. */
interface ReadBlock {
  readonly nodes: readonly ElementContent[];
  readonly next: number;
}

/** Reads the block that begins in line `at`, if it is one of its kind. */
export type BlockReader = (
  lines: readonly Line[],
  at: number,
  reading: Reading,
) => ReadBlock | undefined;

/** An element that says in which line of the source it stands. */
export function elementAt(
  name: string,
  line: number,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  const point = { line, column: 1, offset: 0 };
  return {
    type: 'element',
    tagName: name,
    properties,
    children,
    position: { start: point, end: point },
  };
}
