import type { Element, Nodes } from 'hast';
import { classesOf, textOf } from '../properties.ts';

const classes =
  /^(anchor|anchorjs-link|header-?anchor|header-?link|heading-?(anchor|link)|hash-link|permalink|anchor-?link|direct-link|headline-hash)$/i;
const sign = /^[\s\u200B]*[#¶§🔗∞⚓]?\uFE0F?[\s\u200B]*$/u;

/** Whether a link is the sign that a theme puts at a heading, for readers to copy its address. */
export function isPermalink(element: Element): boolean {
  if (element.tagName !== 'a' || !sign.test(shown(element))) return false;
  const isLocal = (textOf(element, 'href') ?? '#').includes('#');
  const hasSign = shown(element).trim() !== '';
  return (
    isLocal &&
    (hasSign || classesOf(element).some((name) => classes.test(name))) &&
    !holdsPicture(element)
  );
}

/** The words of a heading without that sign, with plain spaces. */
export function wordsOfHeading(heading: Element): string {
  return shown(heading).replace(/\s+/g, ' ').trim();
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children
    .map((child) => (child.type === 'element' && isPermalink(child) ? '' : shown(child)))
    .join('');
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)),
  );
}
