import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from '../has-class.ts';
import { replaceElements } from './replace-elements.ts';

/** The ending of a plural, as in `VMs`. */
const ending = /^\p{L}+/u;

/** Puts the meaning of an abbreviation behind it in brackets, where a page opens it on demand. */
export function explainAbbreviations(article: Element): void {
  replaceElements(article, (element, parent): readonly ElementContent[] | undefined => {
    if (hasClass(element, 'abbreviation')) return [{ type: 'text', value: textOf(element) }];
    if (!hasClass(element, 'expansion')) return undefined;
    const next = parent.children[parent.children.indexOf(element) + 1];
    const letters = next?.type === 'text' ? (ending.exec(next.value)?.[0] ?? '') : '';
    if (next?.type === 'text') next.value = next.value.slice(letters.length);
    return [{ type: 'text', value: `${letters} (${meaningOf(element)})` }];
  });
}

/** What the letters stand for, without the letters themselves. */
function meaningOf(expansion: Element): string {
  const children = expansion.children.filter((child) => !isElement(child, 'b'));
  return textOf({ ...expansion, children }).trim();
}
