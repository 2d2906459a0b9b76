import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { replaceElements } from './replace-elements.ts';

/** Turns highlighted code into plain `<pre><code class="language-…">`, with its title above it. */
export function plainCode(article: Element): void {
  replaceElements(article, (element) => {
    const { properties, children } = element;
    if (isElement(element, 'span') && properties.dataRehypePrettyCodeFigure !== undefined) {
      return [h('code', textOf(element))];
    }
    if (isElement(element, 'figure') && properties.dataRehypePrettyCodeFigure !== undefined) {
      return children.flatMap((child) => plainPart(child));
    }
    return undefined;
  });
}

function plainPart(part: ElementContent): ElementContent[] {
  if (isElement(part, 'figcaption')) return [h('p', h('b', part.children))];
  if (!isElement(part, 'pre')) return [];
  const language = String(part.properties.dataLanguage ?? 'text');
  const className = language === 'text' ? undefined : `language-${language}`;
  return [h('pre', h('code', { className }, `${textOf(part)}\n`))];
}
