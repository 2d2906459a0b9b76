import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { replaceElements } from './replace-elements.ts';

/**
 * Shows each picture once, as the file that the writer put beside the text: without the sizes that a
 * page offers, and without the link that opens it large. A film is its still, and its caption leads to it.
 */
export function plainPictures(article: Element): void {
  replaceElements(article, (element) => {
    if (isElement(element, 'picture'))
      return element.children.filter((child) => isElement(child, 'img'));
    if (element.properties.dataEnlarge !== undefined) return element.children;
    if (isElement(element, 'figure')) return stillOf(element);
    return undefined;
  });
}

function stillOf(figure: Element): ElementContent[] | undefined {
  const film = figure.children.find((child) => isElement(child, 'video'));
  if (!isElement(film)) return undefined;
  const { src, poster, ariaLabel } = film.properties;
  const still = poster ? [h('img', { src: String(poster), alt: '' })] : [];
  const caption = h('figcaption', h('a', { href: String(src) }, String(ariaLabel)));
  return [{ ...figure, children: [...still, caption] }];
}
