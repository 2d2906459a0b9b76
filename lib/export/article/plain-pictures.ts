import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { replaceElements } from './replace-elements.ts';

/**
 * Shows each picture once, as the file that the writer put beside the text: without the sizes that a
 * page offers, and without the link that opens it large. A film, whose caption is its name, becomes a
 * link to it.
 */
export function plainPictures(article: Element): void {
  replaceElements(article, (element) => {
    if (isElement(element, 'picture'))
      return element.children.filter((child) => isElement(child, 'img'));
    if (element.properties.dataEnlarge !== undefined) return element.children;
    const film =
      isElement(element, 'figure') && element.children.find((child) => isElement(child, 'video'));
    if (isElement(film)) return [filmLink(film)];
    return undefined;
  });
}

function filmLink({ properties }: Element): ElementContent {
  const { src, poster, ariaLabel } = properties;
  const still = poster ? [h('img', { src: String(poster), alt: '' })] : [];
  return h('p', h('a', { href: String(src) }, ...still, String(ariaLabel)));
}
