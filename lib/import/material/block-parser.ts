import type { Element, ElementContent, Root } from 'hast';
import type { Block, Line } from './line.ts';
import type { Dollars } from './material-site.ts';
import type { Store } from './store.ts';

/** What a block stands in, where that decides how it is read. */
export type State = 'list' | 'loose list' | 'quote' | 'indented';

export type Parent = Root | Element;

/** Words of a block that are read once every definition is known. */
export interface Words {
  readonly type: 'text';
  value: string;
  readonly data: { lines: readonly Line[] };
}

/** What the readers of blocks share. */
export interface BlockParser {
  readonly store: Store;
  readonly dollars: Dollars;
  /** Reads blocks into a parent; none is left. */
  readonly read: (parent: Parent, blocks: Block[], state?: State) => void;
  /** Reads lines without a blank one between them into a parent. */
  readonly readLines: (parent: Parent, lines: readonly Line[], state?: State) => void;
  readonly state: () => State | undefined;
  readonly footnotes: Map<string, readonly Block[]>;
  /** Where links lead that are written `[words][label]`: lines of the text, by label in lower case. */
  readonly definitions: Map<string, string>;
  readonly abbreviations: Map<string, string>;
}

/**
 * Reads the first of some blocks into a parent and takes it from the list, or leaves it and returns
 * false when it is none of its kind. What is left of the block goes back to the head of the list.
 */
export type BlockReader = (parent: Parent, blocks: Block[], parser: BlockParser) => boolean;

/** An element that says in which line of the source it stands. */
export function elementAt(
  name: string,
  line: number | undefined,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  const point = { line: line ?? 1, column: 1, offset: 0 };
  return {
    type: 'element',
    tagName: name,
    properties,
    children,
    position: { start: point, end: point },
  };
}

/** Words that wait to be read, as a node of the tree. */
export function wordsOf(lines: readonly Line[]): Words {
  return { type: 'text', value: '', data: { lines } };
}

export function isWords(node: unknown): node is Words {
  return (
    typeof node === 'object' &&
    node !== null &&
    'data' in node &&
    typeof node.data === 'object' &&
    node.data !== null &&
    'lines' in node.data
  );
}

/** The last element in a parent, words aside. */
export function lastElement(parent: Parent | undefined): Element | undefined {
  const last = parent?.children.findLast((child) => child.type === 'element');
  return last?.type === 'element' ? last : undefined;
}

/** Puts the words at the beginning of an item into a paragraph. */
export function wrapWords(item: Element): void {
  const [first, ...rest] = item.children;
  if (!isWords(first)) return;
  item.children = [elementAt('p', first.data.lines[0]?.number, {}, [first]), ...rest];
}

/** Gives back what is left of a block. */
export function giveBack(blocks: Block[], lines: readonly Line[], gap = 0): void {
  if (lines.length > 0) blocks.unshift({ lines, gap });
}
