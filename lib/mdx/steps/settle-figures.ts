import type { BlockContent, DefinitionContent, Node, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { flow, property } from '../jsx.ts';
import { takeId } from '../take-id.ts';
import { readCaption } from './read-caption.ts';

/** Id of a figure to its number. */
export type FigureNumbers = ReadonlyMap<string, number>;

type Block = BlockContent | DefinitionContent;

/**
 * Makes figures of pictures that stand alone in a paragraph with a title, numbers every figure that
 * has a caption, and turns captions into a `Caption` in which Markdown works as in any line.
 */
export function settleFigures(tree: Root, context: Context): FigureNumbers {
  const numbers = new Map<string, number>();
  const labels: string[] = [];
  visit(tree, 'footnoteDefinition', (node) => void labels.push(node.label ?? node.identifier));
  const read = (caption: string, at: Node) => readCaption(caption, at, labels, context);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'paragraph' && !isFigure(parent) && titleOf([node])) {
      const figure = flow('Figure', {}, [node], node);
      parent.children[index] = figure;
      settle(figure, numbers, read, context);
      return SKIP;
    }
    if (node.type !== 'mdxJsxFlowElement') return undefined;
    if (node.name === 'Figure') {
      checkContent(node, context);
      settle(node, numbers, read, context);
    } else if (node.name === 'Gallery') {
      const caption = take(node, 'caption');
      if (caption) node.children.push(flow('Caption', {}, [read(caption, node)], node));
    }
    return undefined;
  });
  return numbers;
}

function isFigure(node: { type: string; name?: string | null }): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
}

/** The title of a picture that stands alone, which is its caption. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const [block, ...others] = blocks;
  if (others.length > 0 || block?.type !== 'paragraph') return undefined;
  const [picture, ...rest] = block.children;
  if (rest.length > 0 || picture?.type !== 'mdxJsxTextElement' || picture.name !== 'Picture')
    return undefined;
  return property(picture, 'title');
}

function checkContent(node: MdxJsxFlowElement, context: Context) {
  if (property(node, 'missing') || node.children.length > 0) return;
  context.find(
    'component-content',
    node,
    '<Figure> holds nothing',
    'put a picture, a table, code or a diagram into it, or say <Figure missing>',
  );
}

/** Gives a figure its number and id, and moves its caption into the tree; a lost one is all caption. */
function settle(
  figure: MdxJsxFlowElement,
  numbers: Map<string, number>,
  read: (caption: string, at: Node) => Paragraph,
  context: Context,
) {
  const written = take(figure, 'caption');
  const title = written === undefined ? titleOf(figure.children) : undefined;
  const text = written ?? title;
  const content = figure.children.flatMap((child): Block[] =>
    child.type === 'paragraph' ? unwrapPicture(child, title !== undefined) : [child],
  );
  const isMissing = property(figure, 'missing') !== undefined;
  const caption: Block[] = [
    ...(text === undefined ? [] : [read(text, figure)]),
    ...(isMissing ? content : []),
  ];
  figure.children = isMissing ? [] : content;
  const last = caption.at(-1);
  const named = (last?.type === 'paragraph' && takeId(last)) || take(figure, 'id');
  const position = numbers.size + 1;
  const id = named ?? (last && `figure-${position}`);
  if (!id) return;
  if (context.anchors.has(id))
    context.find('heading-id-duplicate', figure, `the id \`${id}\` is taken`);
  context.anchors.add(id);
  figure.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
  if (!last) return;
  numbers.set(id, position);
  figure.children.push(flow('Caption', { number: String(position) }, caption, figure));
}

/** Takes a property off a component and returns its value. */
function take(node: MdxJsxFlowElement, name: string): string | undefined {
  const value = property(node, name);
  node.attributes = node.attributes.filter(
    (each) => each.type !== 'mdxJsxAttribute' || each.name !== name,
  );
  return value;
}

/** A picture of a figure stands in it directly, not in a paragraph. */
function unwrapPicture(paragraph: Paragraph, isTitleCaption: boolean): BlockContent[] {
  const pictures: MdxJsxFlowElement[] = [];
  for (const child of paragraph.children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'mdxJsxTextElement' || child.name !== 'Picture') return [paragraph];
    const picture = { ...child, type: 'mdxJsxFlowElement' as const, children: [] };
    if (isTitleCaption) take(picture, 'title');
    pictures.push(picture);
  }
  return pictures;
}
