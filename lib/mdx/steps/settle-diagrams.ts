import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Code, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { draw } from '../draw.ts';
import type { Drawn } from '../grammar/nodes.ts';

/** The text alternative in the meta of a fence: ```mermaid alt="…". */
const alternative = /(?:^|\s)alt="([^"]*)"/;

/** Draws every mermaid fence as an SVG whose colours and type come from the style sheet. */
export async function settleDiagrams(tree: Root, context: Context): Promise<void> {
  const places: { readonly code: Code; readonly put: (drawn: Drawn) => void }[] = [];
  visit(tree, 'code', (code, index, parent) => {
    if (code.lang !== 'mermaid' || !parent || index === undefined) return;
    places.push({ code, put: (drawn) => parent.children.splice(index, 1, drawn) });
  });
  if (places.length === 0) return;
  // It is the largest of all that a text may need, and few texts do.
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  for (const [position, { code, put }] of places.entries()) {
    const [, alt] = alternative.exec(code.meta ?? '') ?? [];
    if (!alt) {
      context.find(
        'image-alt-missing',
        code,
        'the diagram has no text alternative',
        'write ```mermaid alt="what the diagram shows"',
      );
    }
    try {
      const svg = clean(renderMermaidSVG(code.value), `diagram-${position + 1}-`, alt ?? '');
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['diagram'], tabIndex: 0 },
        children: [svg],
      };
      put(draw(frame, alt ?? ''));
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      context.find('diagram-syntax', code, `the diagram cannot be drawn: ${reason}`);
    }
  }
}

/** Takes fonts, style sheet and bookkeeping out of the drawing, and makes its ids its own. */
function clean(markup: string, prefix: string, alt: string): Element {
  const [svg] = fromHtml(markup, { fragment: true }).children;
  if (svg?.type !== 'element') throw new Error('the renderer made no SVG');
  visit(svg, (node, index, parent) => {
    if (isDropped(node) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    const { properties } = node;
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:style$|xmlns|data|on|href|xLink)/.test(name)) delete properties[name];
      else if (name === 'id') properties[name] = `${prefix}${value}`;
      else if (typeof value === 'number') properties[name] = round(value);
      else if (typeof value === 'string') {
        properties[name] = value
          .replace(/^url\(#(.*)\)$/, `url(#${prefix}$1)`)
          .replace(/\d+\.\d{3,}/g, (long) => String(round(Number(long))));
      }
    }
    return undefined;
  });
  svg.properties.role = 'img';
  svg.properties.ariaLabel = alt;
  return svg;
}

/** Style sheets, anything that could be fetched or run, and the white space between shapes. */
function isDropped(node: RootContent): boolean {
  if (node.type === 'text') return /^\s*\n\s*$/.test(node.value);
  return (
    node.type === 'comment' ||
    (node.type === 'element' &&
      ['style', 'script', 'foreignobject', 'image', 'iframe'].includes(node.tagName.toLowerCase()))
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
