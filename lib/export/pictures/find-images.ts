import type { Element, Root, Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** An `<img>` of a page. */
export interface FoundImage {
  readonly element: Element;
  /** The elements around it, outermost first. */
  readonly around: readonly Element[];
  /** Characters of text that stand before it in the main part of the page. */
  readonly before: number;
}

/** All images of a page, in document order. */
export function findImages(tree: Root): readonly FoundImage[] {
  const images: FoundImage[] = [];
  let before = 0;
  visitParents(tree, (node, ancestors) => {
    const around = ancestors.filter((each): each is Element => each.type === 'element');
    if (isText(node) && around.some((each) => each.tagName === 'main')) before += node.value.length;
    if (node.type === 'element' && node.tagName === 'img') {
      images.push({ element: node, around, before });
    }
  });
  return images;
}

function isText(node: { readonly type: string }): node is Text {
  return node.type === 'text';
}
