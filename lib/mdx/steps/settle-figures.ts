import type { BlockContent, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { flow, property } from '../jsx.ts';
import { readLine } from '../read-tree.ts';
import { takeId } from '../take-id.ts';

/** Id of a figure to its number. */
export type FigureNumbers = ReadonlyMap<string, number>;

/**
 * Makes figures of pictures that stand alone in a paragraph with a title, numbers every figure that
 * has a caption, and turns captions into a `Caption` in which Markdown works as in any line.
 */
export function settleFigures(tree: Root, context: Context): FigureNumbers {
  const numbers = new Map<string, number>();
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'paragraph' && !isFigure(parent)) {
      const figure = fromPicture(node);
      if (figure) {
        parent.children[index] = figure;
        number(figure, numbers, context);
        return SKIP;
      }
    }
    if (isFigure(node)) {
      checkContent(node, context);
      number(node, numbers, context);
    }
    return undefined;
  });
  return numbers;
}

function isFigure(node: { type: string; name?: string | null }): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
}

function fromPicture(paragraph: Paragraph): MdxJsxFlowElement | undefined {
  const [picture, ...rest] = paragraph.children;
  if (rest.length > 0 || picture?.type !== 'mdxJsxTextElement' || picture.name !== 'Picture')
    return undefined;
  const caption = property(picture, 'title');
  if (!caption) return undefined;
  return flow('Figure', { caption }, [paragraph], paragraph);
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

/** Gives a figure its number and id, and moves its caption from the property into the tree. */
function number(figure: MdxJsxFlowElement, numbers: Map<string, number>, context: Context) {
  const caption = property(figure, 'caption');
  const written = caption === undefined ? missingCaption(figure) : captionOf(caption, figure);
  if (!written) return;
  const position = numbers.size + 1;
  const named = (written && takeId(written)) ?? property(figure, 'id');
  const id = named ?? `figure-${position}`;
  if (context.anchors.has(id))
    context.find('heading-id-duplicate', figure, `the id \`${id}\` is taken`);
  context.anchors.add(id);
  numbers.set(id, position);
  const children: BlockContent[] = [];
  for (const picture of figure.children) {
    if (picture.type === 'paragraph') children.push(...unwrapPicture(picture));
    else if (picture.type !== 'definition' && picture.type !== 'footnoteDefinition')
      children.push(picture as BlockContent);
  }
  figure.attributes = figure.attributes.filter(
    (each) => !(each.type === 'mdxJsxAttribute' && ['caption', 'id', 'number'].includes(each.name)),
  );
  figure.attributes.push(
    { type: 'mdxJsxAttribute', name: 'id', value: id },
    { type: 'mdxJsxAttribute', name: 'number', value: String(position) },
  );
  figure.children = [
    ...(property(figure, 'missing') ? [] : children),
    flow('Caption', { number: String(position) }, [written], figure),
  ];
}

/** A lost figure holds its caption as its text. */
function missingCaption(figure: MdxJsxFlowElement): Paragraph | undefined {
  if (!property(figure, 'missing')) return undefined;
  const [first] = figure.children;
  return first?.type === 'paragraph' ? first : undefined;
}

function captionOf(caption: string, figure: MdxJsxFlowElement): Paragraph {
  const [line] = readLine(caption).children;
  const children =
    line?.type === 'paragraph' ? line.children : [{ type: 'text' as const, value: caption }];
  const paragraph: Paragraph = { type: 'paragraph', children };
  // Positions inside a caption would count from its own beginning; findings name the figure instead.
  visit(paragraph, (node) => {
    if (figure.position) node.position = figure.position;
    else delete node.position;
  });
  return paragraph;
}

/** A picture of a figure stands in it directly, not in a paragraph. */
function unwrapPicture(paragraph: Paragraph): BlockContent[] {
  const pictures = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const only = pictures.every(
    (child) => child.type === 'mdxJsxTextElement' && child.name === 'Picture',
  );
  if (!only) return [paragraph];
  return pictures.flatMap((child) =>
    child.type === 'mdxJsxTextElement'
      ? [
          {
            type: 'mdxJsxFlowElement' as const,
            name: 'Picture',
            attributes: child.attributes.filter(
              (each) => each.type !== 'mdxJsxAttribute' || each.name !== 'title',
            ),
            children: [],
          },
        ]
      : [],
  );
}
