import type { Element } from 'hast';
import { hasClass } from '../has-class.ts';
import type { Page } from '../page.ts';
import { visitElements } from '../visit-elements.ts';

/** What a page has to say, as it stands on it. */
interface FoundArticle {
  readonly lead?: Element;
  readonly prose: Element;
}

/** Finds the lead picture and the text of a page; undefined on a page without a text, such as a list. */
export function findArticle({ tree }: Page): FoundArticle | undefined {
  let lead: Element | undefined;
  let prose: Element | undefined;
  visitElements(tree, (element) => {
    if (hasClass(element, 'lead')) lead ??= element;
    if (hasClass(element, 'prose')) prose ??= element;
  });
  return prose && { prose, ...(lead && { lead }) };
}
