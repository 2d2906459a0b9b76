import type { Element, Root } from 'hast';
import { visitElements } from './visit-elements.ts';

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
  let head: Element | undefined;
  visitElements(tree, (element) => {
    if (element.tagName === 'head') head ??= element;
  });
  if (!head) throw new Error('a page without a head');
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  );
  head.children.splice(early ? charset + 1 : head.children.length, 0, ...elements);
}
