import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import temml from 'temml';
import { visit } from 'unist-util-visit';
import { type Context, rangeOf } from '../context.ts';
import { draw } from '../draw.ts';

/** Sets `$$…$$` as MathML Core (https://www.w3.org/TR/mathml-core/) with its TeX in an annotation. */
export function settleMath(tree: Root, context: Context): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'math' && node.type !== 'inlineMath') || !parent || index === undefined)
      return;
    try {
      const math = set(node.value, node.type === 'math');
      const block: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['math'], tabIndex: 0 },
        children: [math],
      };
      parent.children[index] = draw(node.type === 'math' ? block : math, node.value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { line, column } = rangeOf(node);
      const ahead = 'position' in Object(error) ? Number(Object(error).position) : 0;
      const before = node.value.slice(0, ahead).split('\n');
      const opening = node.type === 'math' ? 1 : 0;
      const range =
        before.length > 1 || opening
          ? {
              line: line + opening + before.length - 1,
              column: column + (before.at(-1)?.length ?? 0),
            }
          : { line, column: column + 2 + ahead };
      context.find('math-syntax', range, `the formula cannot be set: ${plain(reason)}`);
      parent.children[index] =
        node.type === 'math'
          ? { type: 'code', lang: 'text', value: node.value }
          : { type: 'inlineCode', value: node.value };
    }
  });
}

/** The reason without its own name, its position and the source after it. */
function plain(reason: string): string {
  return reason
    .replace(/^ParseError:/, '')
    .replace(/ at (?:position \d+|end of input):.*$/s, '')
    .trim();
}

function set(tex: string, displayMode: boolean): Element {
  const markup = temml.renderToString(tex, { displayMode, annotate: true, throwOnError: true });
  const [math] = fromHtml(markup, { fragment: true }).children;
  if (math?.type !== 'element') throw new Error('the formula is empty');
  // Temml's own style sheet is not loaded; what its attributes say beyond MathML stands in ours.
  visit(math, 'element', (element) => void delete element.properties.style);
  return math;
}
