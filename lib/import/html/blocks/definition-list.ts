import type { RootContent } from 'hast';
import type { Conversion, Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { type Block, Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';

/** A list of terms. What stands outside a term or a definition is a definition of its own. */
export const definitionList: Handler = (element, flow, marks, conversion) => {
  const children = parts(element.children, marks, conversion);
  if (children.length > 0) flow.block(flowTag('dl', {}, children));
};

function parts(
  nodes: readonly RootContent[],
  marks: readonly Mark[],
  conversion: Conversion,
): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'element' && node.tagName === 'div')
      return parts(node.children, marks, conversion);
    const isTerm = node.type === 'element' && node.tagName === 'dt';
    const inner = new Flow();
    const isPart = node.type === 'element' && (isTerm || node.tagName === 'dd');
    conversion.walk(isPart ? node.children : [node], inner, marks);
    const blocks = inner.end();
    if (blocks.length === 0) return [];
    if (!isTerm) return [flowTag('dd', {}, blocks)];
    // A term is a line; what else stands in one begins its definition.
    const [first, ...rest] = blocks;
    if (first?.type !== 'paragraph') return [flowTag('dd', {}, blocks)];
    return [flowTag('dt', {}, [first]), ...(rest.length > 0 ? [flowTag('dd', {}, rest)] : [])];
  });
}
