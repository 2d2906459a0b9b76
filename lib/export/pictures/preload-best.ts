import type { Element, Root } from 'hast';
import { findHead } from '../find-head.ts';
import { visitElements } from '../visit-elements.ts';

/**
 * Has a page that preloads a picture preload the best offer in place of the original, which no
 * browser of today would show (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
 * A browser that does not know the format passes it over.
 */
export function preloadBest(tree: Root, picture: string, { properties }: Element): void {
  visitElements(findHead(tree), (link) => {
    const { rel, as, href } = link.properties;
    if (![rel].flat().includes('preload') || as !== 'image' || href !== picture) return;
    const { srcSet, sizes, type } = properties;
    delete link.properties.href;
    Object.assign(link.properties, { imageSrcSet: srcSet, imageSizes: sizes, type });
  });
}
