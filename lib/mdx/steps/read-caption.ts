import type { Node, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { property } from '../jsx.ts';
import { readLine } from '../read-tree.ts';
import { wordFor } from '../vocabulary.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { referenceInText } from './settle-notes.ts';

/**
 * Reads a caption out of a property: Markdown in a line, with the notes of the text, whose `labels`
 * are given. Findings are reported at the figure, since a property has no positions of its own.
 */
export function readCaption(
  caption: string,
  figure: Node,
  labels: readonly string[],
  context: Context,
): Paragraph {
  // A reference is one only where its definition is known.
  const definitions = labels.map((label) => `\n\n[^${label}]: .`).join('');
  const [line, next] = readLine(caption + definitions, figure, context).children;
  const isLine = line?.type === 'paragraph';
  if (isLine && next && next.type !== 'footnoteDefinition') {
    context.find('component-content', figure, 'a caption is one paragraph');
  }
  const children: PhrasingContent[] = isLine ? line.children : [{ type: 'text', value: caption }];
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  findUndefined(tree, caption, figure, context);
  moveTo(figure, tree);
  checkVocabulary(tree, context);
  takeBlocks(tree, figure, context);
  // Text that is searched by its position in the file later has none there.
  visit(tree, 'text', (node) => void delete node.position);
  const [paragraph] = tree.children;
  return paragraph?.type === 'paragraph' ? paragraph : { type: 'paragraph', children: [] };
}

function findUndefined(tree: Root, caption: string, figure: Node, context: Context) {
  visit(tree, 'text', ({ position }) => {
    const source = caption.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    for (const [reference] of source.matchAll(referenceInText)) {
      context.find(
        'footnote-undefined',
        figure,
        `the note \`${reference}\` is not defined`,
        `add a line ${reference}: with the text of the note`,
      );
    }
  });
}

/** Positions inside a caption would count from its own beginning; they name the figure instead. */
function moveTo(figure: Node, tree: Root) {
  const move = (node: { position?: Position | undefined }) => {
    if (figure.position) node.position = figure.position;
    else delete node.position;
  };
  visit(tree, (node) => {
    move(node);
    if ('attributes' in node) node.attributes.forEach(move);
  });
}

/** Takes out comments, and what cannot stand in a line of text. */
function takeBlocks(tree: Root, figure: Node, context: Context) {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isTag = node.type === 'mdxJsxTextElement';
    const isPicture = node.type === 'image' || (isTag && node.name === 'img');
    const isBlock = isTag && wordFor(node.name ?? '')?.place === 'flow';
    if (node.type !== 'comment' && !isPicture && !isBlock) return undefined;
    const what = isPicture ? 'a picture' : isTag ? `<${node.name}>` : '';
    if (what)
      context.find('component-content', figure, `a caption is a line of text and holds ${what}`);
    const alt = node.type === 'image' ? node.alt : isTag ? property(node, 'alt') : undefined;
    parent.children.splice(index, 1, { type: 'text', value: alt ?? '' });
    return [SKIP, index + 1];
  });
}
