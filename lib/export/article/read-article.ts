import type { Element } from 'hast';
import { hasClass } from '../has-class.ts';
import type { Page } from '../page.ts';
import { visitElements } from '../visit-elements.ts';

/** A copy of what a page has to say: its lead picture, if it has one, and its text. */
export function readArticle({ tree }: Page): Element | undefined {
  let lead: Element | undefined;
  let prose: Element | undefined;
  visitElements(tree, (element) => {
    if (hasClass(element, 'lead')) lead ??= element;
    if (hasClass(element, 'prose')) prose ??= element;
  });
  if (!prose) return undefined;
  const copy = structuredClone(prose);
  if (lead) copy.children.unshift({ ...paragraph, children: [structuredClone(lead)] });
  return copy;
}

const paragraph = { type: 'element', tagName: 'p', properties: {} } as const;
