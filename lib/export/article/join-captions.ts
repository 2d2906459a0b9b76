import type { Element } from 'hast';
import { isElement } from 'hast-util-is-element';
import { whitespace } from 'hast-util-whitespace';
import { visitElements } from '../visit-elements.ts';

/** Puts the number of a figure into the first paragraph of its caption, where only a style sheet has put them on one line. */
export function joinCaptions(article: Element): void {
  visitElements({ type: 'root', children: [article] }, (caption) => {
    if (!isElement(caption, 'figcaption')) return;
    const [number, first, ...rest] = caption.children.filter((child) => !whitespace(child));
    if (!isElement(number, 'b') || !isElement(first, 'p')) return;
    const children = [number, { type: 'text', value: ' ' } as const, ...first.children];
    caption.children = [{ ...first, children }, ...rest];
  });
}
