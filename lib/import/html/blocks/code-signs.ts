import type { Element } from 'hast';
import { classesOf } from '../properties.ts';

/** The column of numbers beside code, which highlighters set as code of its own. */
export function isLineNumbers(element: Element): boolean {
  return (
    ['td', 'th', 'div', 'pre'].includes(element.tagName) &&
    classesOf(element).some((name) => /^(?:linenos?|linenodiv|(?:rouge-)?gutter)$/.test(name))
  );
}

/** Code that a script draws as a picture. */
export function isDiagram(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && classesOf(child).includes('language-mermaid'),
  );
}
