import type { Element, ElementContent, RootContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { Conversion, Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { type Block, Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';
import { placeOf } from '../media/place-of.ts';
import { classesOf } from '../properties.ts';

/** A figure with its caption in whichever way it was written; without a caption it is its content. */
export const figure: Handler = (element, flow, marks, conversion) => {
  const captions = find(element.children, isCaption);
  const content = without(element.children, captions);
  addFigure(element, content, captions, flow, marks, conversion);
};

/** Blogger sets a captioned picture as a table with the picture in one row and the caption below. */
export const captionTable: Handler = (element, flow, marks, conversion) => {
  const captions = find(element.children, isCaption);
  const content = without(element.children, captions);
  addFigure(element, content, captions, flow, marks, conversion);
};

/** Whether an element is a figure in all but name: WordPress's and Blogger's ways, and docutils'. */
export function isFigureBox(element: Element): boolean {
  const classes = classesOf(element);
  return (
    ['wp-caption', 'tr-caption-container', 'captioned-image-container', 'image-caption-box'].some(
      (name) => classes.includes(name),
    ) && find(element.children, isCaption).length > 0
  );
}

const captionClasses = new Set(['wp-caption-text', 'tr-caption', 'caption-text', 'image-caption']);

function isCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' || classesOf(element).some((name) => captionClasses.has(name))
  );
}

function addFigure(
  element: Element,
  content: readonly RootContent[],
  captions: readonly Element[],
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
) {
  const inner = new Flow();
  conversion.walk(content, inner, marks);
  const blocks = inner.end();
  const caption = captionOf(captions, marks, conversion);
  flow.endParagraph();
  if (caption.length === 0) {
    for (const block of blocks) flow.block(block);
    return;
  }
  const place = placeOf(element);
  const at = element.position && { position: element.position };
  if (blocks.length === 0) {
    conversion.tell('picture-lost', element, 'the picture of a figure is lost; its caption stays');
    flow.block({ ...missing(caption), ...at });
  } else if (blocks.every(canStandInFigure)) {
    flow.block({ ...flowTag('Figure', place, [...blocks, ...caption]), ...at });
  } else {
    // A quotation or a film says by itself what it is; the caption follows it.
    for (const block of blocks) flow.block(block);
    for (const block of caption) if ('children' in block) flow.block(block.children[0] as Block);
  }
}

/** A figure whose picture is lost; its words stand in it as a paragraph. */
function missing(caption: readonly Block[]): Block {
  const words = caption.flatMap((block) =>
    'children' in block ? (block.children as Block[]) : [],
  );
  return flowTag('Figure', { missing: true }, words);
}

function canStandInFigure(block: Block): boolean {
  return (
    ['table', 'code', 'math', 'list'].includes(block.type) ||
    (block.type === 'paragraph' && block.children.every(isPicture)) ||
    (block.type === 'mdxJsxFlowElement' && ['Video', 'Embed'].includes(block.name ?? ''))
  );
}

function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'link') return node.children.every(isPicture);
  return node.type === 'image' || node.type === 'break';
}

/**
 * The words of captions as one `Caption`, which is later written as a property; empty when they say
 * nothing. Blocks in a caption become lines of it.
 */
export function captionOf(
  captions: readonly Element[],
  marks: readonly Mark[],
  conversion: Conversion,
): Block[] {
  const inner = new Flow();
  for (const caption of captions) {
    conversion.walk(caption.children, inner, marks);
    inner.endParagraph();
  }
  const lines = inner.end().flatMap(linesOf);
  if (lines.length === 0) return [];
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'text', value: ' ' }, ...line],
  );
  return [flowTag('Caption', {}, [{ type: 'paragraph', children }])];
}

function linesOf(block: Block): PhrasingContent[][] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.children];
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.flatMap(linesOf));
  if ('children' in block) return (block.children as Block[]).flatMap(linesOf);
  return 'value' in block ? [[{ type: 'text', value: block.value }]] : [];
}

function find(nodes: readonly RootContent[], test: (element: Element) => boolean): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    // The caption of a figure inside this one is not ours.
    if (test(node)) return [node];
    return ['figure', 'table'].includes(node.tagName) && node.tagName === 'figure'
      ? []
      : find(node.children, test);
  });
}

function without<T extends RootContent>(nodes: readonly T[], gone: readonly Element[]): T[] {
  return nodes
    .filter((node) => node.type !== 'element' || !gone.includes(node))
    .map((node) => {
      if (node.type !== 'element') return node;
      const children = without<ElementContent>(node.children, gone);
      // References to notes are known by their element, so what stays whole stays itself.
      const isSame =
        children.length === node.children.length &&
        children.every((child, index) => child === node.children[index]);
      return isSame ? node : { ...node, children };
    });
}
