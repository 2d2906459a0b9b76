import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** An `<img>` of a page. */
export interface FoundImage {
  readonly element: Element;
  /** The elements around it, outermost first. */
  readonly around: readonly Element[];
}

/** All images of a page, in document order. */
export function findImages(tree: Root): readonly FoundImage[] {
  const images: FoundImage[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.tagName !== 'img') return;
    const around = ancestors.filter((each) => each.type === 'element');
    images.push({ element, around });
  });
  return images;
}
