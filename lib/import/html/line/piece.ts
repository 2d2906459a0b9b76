import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';

/** Something that stands around words: stress, a link, an element. */
export interface Mark {
  /** The same for all marks that say the same; only one of a kind stands around a word. */
  readonly kind: string;
  /** Whether two marks of this kind that touch are one. */
  readonly joins: boolean;
  readonly wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/** One thing in a line with the marks around it, outermost first. */
export type Piece = { readonly marks: readonly Mark[] } & (
  | { readonly type: 'text'; readonly value: string; readonly position?: Position }
  | { readonly type: 'break' }
  | { readonly type: 'node'; readonly node: PhrasingContent }
);

/** `marks` with one more inside, unless one of its kind is there already. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ kind }) => kind === mark.kind) ? marks : [...marks, mark];
}
