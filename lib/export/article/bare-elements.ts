import type { Element } from 'hast';
import { visitElements } from '../visit-elements.ts';

/** Attributes that say something without a style sheet and a script, of any HTML element. */
const telling = new Set([
  'alt',
  'ariaLabel',
  'cite',
  'colSpan',
  'dateTime',
  'dir',
  'height',
  'href',
  'id',
  'lang',
  'rowSpan',
  'scope',
  'src',
  'start',
  'title',
  'value',
  'width',
]);

/** Elements of other vocabularies, whose attributes are left alone but for what only a style sheet reads. */
const foreign = new Set(['math', 'svg']);

/** Takes from every element what only the style sheet and the scripts of a page read. */
export function bareElements(article: Element): void {
  const kept = new Set<Element>();
  visitElements({ type: 'root', children: [article] }, (element) => {
    if (kept.has(element)) return;
    if (foreign.has(element.tagName)) {
      visitElements({ type: 'root', children: [element] }, (inner) => {
        kept.add(inner);
        delete inner.properties.className;
      });
      return;
    }
    const { dataAlign, className } = element.properties;
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => telling.has(name)),
    );
    if (typeof dataAlign === 'string' && /^t[hd]$/.test(element.tagName))
      element.properties.align = dataAlign;
    if (element.tagName === 'code' && className) element.properties.className = className;
  });
}
