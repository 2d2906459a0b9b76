import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describeElement } from '../describe-element.ts';
import { visitElements } from '../visit-elements.ts';

/** An element with more than this part of the page is a frame of it, and says nothing. */
const frame = 0.5;

/** The start tags of the elements that have most of a page's HTML, none within another, with their bytes uncompressed. */
export function heaviestElements(tree: Root, count: number): readonly string[] {
  const whole = Buffer.byteLength(toHtml(tree));
  const sized: { element: Element; size: number }[] = [];
  visitElements(tree, (element) => {
    const size = Buffer.byteLength(toHtml(element));
    if (size < whole * frame) sized.push({ element, size });
  });
  const named: Element[] = [];
  const texts: string[] = [];
  for (const { element, size } of sized.sort((a, b) => b.size - a.size)) {
    if (named.some((each) => holds(each, element))) continue;
    named.push(element);
    texts.push(`${describeElement(element)} (${size} uncompressed)`);
    if (texts.length === count) break;
  }
  return texts;
}

function holds(outer: Element, inner: Element): boolean {
  return outer.children.some(
    (child) => child === inner || (child.type === 'element' && holds(child, inner)),
  );
}
