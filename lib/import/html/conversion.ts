import type { Comment, Element, Nodes, RootContent } from 'hast';
import type { Flow } from './line/flow.ts';
import type { Mark } from './line/piece.ts';

/** What one HTML element becomes: it is written into `flow`, inside the marks that stand around it. */
export type Handler = (
  element: Element,
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
) => void;

/** Tells of something that the text could not keep as it was; the node says where. */
export type Tell = (kind: DoubtKind, node: Nodes, message: string) => void;

/** What a conversion may find on its way, under names that tests and messages share. */
export type DoubtKind =
  | 'anchor-moved'
  | 'code-language'
  | 'colour-dropped'
  | 'comment-dropped'
  | 'element-dropped'
  | 'embed-linked'
  | 'form-dropped'
  | 'heading-id'
  | 'heading-level'
  | 'heading-repeats-title'
  | 'link-unsafe'
  | 'source-part'
  | 'metadata'
  | 'liquid'
  | 'list-marker'
  | 'markup-in-code'
  | 'math-text'
  | 'mojibake'
  | 'note-unreferenced'
  | 'picture-lost'
  | 'picture-remote'
  | 'picture-title'
  | 'script-dropped'
  | 'separator-empty'
  | 'table-flattened'
  | 'table-spans'
  | 'text-cut'
  | 'text-repeated'
  | 'tracker-dropped';

/** What the handlers of one text share. */
export interface Conversion {
  readonly tell: Tell;
  /** Puts the children of an element into `flow`. */
  readonly walk: (nodes: readonly RootContent[], flow: Flow, marks: readonly Mark[]) => void;
  /** The address of a link as the post will have it; undefined when a page may not link to it. */
  readonly link: (href: string) => string | undefined;
  /** The address of a picture, film or player. */
  readonly address: (src: string) => string;
  /** What a comment becomes. */
  readonly comment: (comment: Comment, flow: Flow) => void;
  /** What refers to a note, with the label of the note. */
  readonly references: ReadonlyMap<Element, string>;
  /** What stands there a second time for readers without scripts. */
  readonly twins: ReadonlySet<Element>;
  /** Depth and id of each heading, settled for the whole text. */
  readonly headings: ReadonlyMap<Element, SettledHeading>;
}

/** A heading with the level that it has on the page, and its id where the words would give another. */
export interface SettledHeading {
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly id: string | undefined;
}
