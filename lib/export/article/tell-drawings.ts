import type { Element, ElementContent } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { hasClass } from '../has-class.ts';
import type { Carriage } from './portable-article.ts';
import { replaceElements } from './replace-elements.ts';

/**
 * Says in words what charts and diagrams show: their colours come from the style sheet of the site,
 * and many readers drop SVG. A diagram that is kept as a drawing stands above its words.
 */
export function tellDrawings(article: Element, { drawings }: Carriage): void {
  replaceElements(article, (element) => {
    if (hasClass(element, 'chart')) return tellChart(element);
    if (hasClass(element, 'diagram')) return tellDiagram(element, drawings);
    return undefined;
  });
}

function tellChart(chart: Element): ElementContent[] {
  const drawing = chart.children.find(
    (child) => isElement(child) && hasClass(child, 'chart-drawing'),
  );
  return isElement(drawing) ? tell(drawing.properties.ariaLabel) : [];
}

function tellDiagram(diagram: Element, drawings: Carriage['drawings']): ElementContent[] {
  const svg = diagram.children.find((child) => isElement(child, 'svg'));
  if (!isElement(svg)) return [];
  const words = tell(svg.properties.ariaLabel);
  return drawings === 'drawing' ? [svg, ...words] : words;
}

function tell(words: unknown): ElementContent[] {
  return typeof words === 'string' && words !== '' ? [h('p', h('em', words))] : [];
}
