import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { wordFor } from '../vocabulary.ts';

/**
 * Puts components where they belong: one that stands between paragraphs but was written in a line
 * of its own leaves its paragraph, and one that belongs in a line but stands alone gets a paragraph.
 */
export function settleFlow(tree: Root, context: Context): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'paragraph') {
      const alone = node.children.filter(
        (child) => !(child.type === 'text' && child.value.trim() === ''),
      );
      if (alone.length > 0 && alone.every(isFlow)) {
        parent.children.splice(index, 1, ...alone.map(toFlow));
        return [SKIP, index];
      }
    }
    if (node.type === 'mdxJsxTextElement' && isFlow(node)) {
      context.find(
        'component-content',
        node,
        `<${node.name}> stands inside a line of text`,
        'put it in a paragraph of its own, with an empty line before and after',
      );
    }
    if (node.type === 'mdxJsxFlowElement' && wordFor(node.name ?? '')?.place === 'phrasing') {
      parent.children[index] = toPhrase(node, context);
      return [SKIP, index];
    }
    if (node.type === 'mdxJsxFlowElement' && holdsLine(node)) {
      for (const child of node.children) {
        if (child.type === 'paragraph') child.data = { ...child.data, hName: 'span' };
      }
    }
    return undefined;
  });
}

/** HTML allows no paragraph in these. */
function holdsLine({ name }: MdxJsxFlowElement): boolean {
  return name === 'summary' || name === 'dt';
}

function isFlow(node: RootContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && wordFor(node.name ?? '')?.place === 'flow';
}

function toFlow(node: MdxJsxTextElement): MdxJsxFlowElement {
  const paragraph: Paragraph = { type: 'paragraph', children: node.children, ...position(node) };
  return {
    type: 'mdxJsxFlowElement',
    name: node.name,
    attributes: node.attributes,
    children: node.children.length > 0 ? [paragraph] : [],
    ...position(node),
  };
}

function toPhrase(node: MdxJsxFlowElement, context: Context): Paragraph {
  const children = node.children.flatMap((child: BlockContent | RootContent) =>
    child.type === 'paragraph' ? child.children : [],
  );
  if (node.children.some(({ type }) => type !== 'paragraph') || node.children.length > 1) {
    context.find(
      'component-content',
      node,
      `<${node.name}> holds more than a line of text`,
      node.name === 'Annotation'
        ? 'for several paragraphs write [^note-1] and define it below'
        : undefined,
    );
  }
  const phrase: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: node.name,
    attributes: node.attributes,
    children,
    ...position(node),
  };
  return { type: 'paragraph', children: [phrase], ...position(node) };
}

function position(node: { position?: Root['position'] }) {
  return node.position ? { position: node.position } : {};
}
