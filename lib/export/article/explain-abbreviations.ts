import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from '../has-class.ts';
import { replaceElements } from './replace-elements.ts';

/** Puts the meaning of an abbreviation behind it in brackets, where a page opens it on demand. */
export function explainAbbreviations(article: Element): void {
  replaceElements(article, (element): readonly ElementContent[] | undefined => {
    if (hasClass(element, 'abbreviation')) return [{ type: 'text', value: textOf(element) }];
    if (hasClass(element, 'expansion')) return [{ type: 'text', value: ` (${textOf(element)})` }];
    return undefined;
  });
}
