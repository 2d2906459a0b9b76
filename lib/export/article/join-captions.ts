import type { Element } from 'hast';
import { isElement } from 'hast-util-is-element';
import { visitElements } from '../visit-elements.ts';

/** Puts the number of a figure into the first paragraph of its caption, where only a style sheet has put them on one line. */
export function joinCaptions(article: Element): void {
  visitElements({ type: 'root', children: [article] }, (caption) => {
    if (!isElement(caption, 'figcaption')) return;
    const [number, space, first, ...rest] = caption.children;
    if (!isElement(number, 'b') || !space || !isElement(first, 'p')) return;
    caption.children = [{ ...first, children: [number, space, ...first.children] }, ...rest];
  });
}
