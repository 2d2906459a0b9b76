import type { Element } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { hasClass } from '../has-class.ts';
import { replaceElements } from './replace-elements.ts';

/**
 * Gives the notes under a piece of code their line: the marks in the code go, since copied code must
 * run, and each note begins with the number of the line that it is about.
 */
export function linkCodeNotes(article: Element): void {
  const lines = new Map<string, number[]>();
  replaceElements(article, (element, parent) => {
    if (element.properties.dataCodeMarker === undefined) return undefined;
    const note = String(element.properties.href).slice(1);
    lines.set(note, [...(lines.get(note) ?? []), Number(parent.properties.dataN)]);
    return [];
  });
  replaceElements(article, (element) => {
    const found = lines.get(String(element.properties.id));
    if (found) {
      const first = element.children.find((child) => isElement(child));
      const line = isElement(first, 'p') ? first : element;
      line.children.unshift(h('b', lineWords(found)), { type: 'text', value: ' ' });
    }
    return hasClass(element, 'code-with-notes') ? element.children : undefined;
  });
}

function lineWords(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  return `${sorted.length > 1 ? 'Lines' : 'Line'} ${sorted.join(', ')}.`;
}
