import type { Element } from 'hast';
import { isElement } from 'hast-util-is-element';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type {} from 'mdast-util-math';
import { visitElements } from '../visit-elements.ts';

/** A formula in a line is its TeX between two dollars on each side. */
export const formula: Handle = (_state, element) => ({ type: 'inlineMath', value: texOf(element) });

/** A formula alone in its paragraph is a block. */
export const paragraph: Handle = (state, element) => {
  const [only] = element.children;
  if (element.children.length === 1 && isElement(only, 'math') && only.properties.display) {
    return { type: 'math', value: texOf(only) };
  }
  return defaultHandlers.p(state, element);
};

/** The TeX in the annotation of a formula (https://www.w3.org/TR/MathML3/mixing.html). */
function texOf(math: Element): string {
  let tex = '';
  visitElements({ type: 'root', children: [math] }, (element) => {
    if (isElement(element, 'annotation')) tex ||= textOf(element);
  });
  return tex;
}
