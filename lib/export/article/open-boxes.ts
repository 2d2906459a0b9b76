import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { hasClass } from '../has-class.ts';
import { replaceElements } from './replace-elements.ts';

/**
 * Opens what a page folds or sets apart: a callout is a quotation under its title, tabs stand one
 * after another under theirs, details under their summary. A box of a task is a sign, and the link
 * of a heading to itself goes, with the space before it.
 */
export function openBoxes(article: Element): void {
  replaceElements(article, (element) => {
    if (hasClass(element, 'callout')) return [h('blockquote', open(element))];
    if (isElement(element, 'details')) return [h('div', open(element))];
    if (hasClass(element, 'tab-panel') || hasClass(element, 'table-frame')) return element.children;
    if (hasClass(element, 'math')) return [h('p', element.children)];
    if (/^h[2-6]$/.test(element.tagName)) trimEnd(element);
    if (hasClass(element, 'anchor')) return [];
    if (isElement(element, 'input')) {
      return [{ type: 'text', value: element.properties.checked ? '☑' : '☐' }];
    }
    return undefined;
  });
}

function trimEnd(heading: Element): void {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** What a box holds, its title as a paragraph of its own. */
function open({ children }: Element): ElementContent[] {
  return children.map((child) => {
    const title =
      isElement(child, 'summary') || (isElement(child) && hasClass(child, 'callout-title'));
    return title ? h('p', h('strong', child.children)) : child;
  });
}
