import type { Element, Root } from 'hast';
import { findHead } from './find-head.ts';

interface Options {
  /** Right after the character set, before anything is loaded; otherwise at the end. */
  readonly early?: boolean;
}

/** Puts elements into the head of a page. Throws when it has none, which a parser does not allow. */
export function addToHead(
  tree: Root,
  elements: readonly Element[],
  { early = false }: Options = {},
): void {
  const head = findHead(tree);
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  );
  head.children.splice(early ? charset + 1 : head.children.length, 0, ...elements);
}
