import type { BlockContent, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { flow } from '../jsx.ts';
import { isAnnotationLabel, isSite, Numbering } from '../notes/numbering.ts';
import { placeNotes } from '../notes/place-notes.ts';

/**
 * Turns annotations and footnotes into markers and notes, numbered together in reading order, and
 * adds the list of references to the end.
 */
export function settleNotes(tree: Root, context: Context): void {
  const definitions = takeDefinitions(tree, context);
  findUndefined(tree, context);
  for (const definition of definitions.values()) findUndefined(definition, context);
  const copies = new Map(
    [...definitions].map(([id, definition]) => [id, structuredClone(definition)]),
  );
  const numbering = new Numbering(definitions);
  tree.children = placeNotes(tree.children, numbering) as RootContent[];
  const references: BlockContent[] = [];
  for (const [identifier, definition] of copies) {
    const number = numbering.numberOf(identifier);
    if (number === undefined) {
      context.find(
        'footnote-unreferenced',
        definition,
        `nothing refers to the note \`[^${definition.label ?? identifier}]\``,
      );
    } else if (!isAnnotationLabel(identifier)) {
      references.push(reference(definition, number, numbering.marksOf(identifier)));
    }
  }
  if (references.length > 0) tree.children.push(flow('References', {}, references.sort(byNumber)));
}

function takeDefinitions(tree: Root, context: Context): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (definitions.has(node.identifier)) {
      context.find(
        'footnote-duplicate',
        node,
        `the note \`[^${node.label ?? node.identifier}]\` is defined twice`,
      );
    } else definitions.set(node.identifier, node);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

/** GFM leaves a reference without a definition as text. */
export const referenceInText = /(?<!\\)\[\^[^\]\s]+\]/g;

function findUndefined(tree: Root | FootnoteDefinition, context: Context) {
  visit(tree, 'text', ({ position }) => {
    if (position?.start.offset === undefined || position.end.offset === undefined) return;
    const source = context.text.slice(position.start.offset, position.end.offset);
    for (const { 0: reference, index } of source.matchAll(referenceInText)) {
      const before = source.slice(0, index).split('\n');
      const line = position.start.line + before.length - 1;
      const column =
        (before.length === 1 ? position.start.column : 1) + (before.at(-1)?.length ?? 0);
      context.find(
        'footnote-undefined',
        { line, column, endLine: line, endColumn: column + reference.length },
        `the note \`${reference}\` is not defined`,
        `add a line ${reference}: with the text of the note, or write \\${reference} for the characters themselves`,
      );
    }
  });
}

/** One entry of the list at the end: the text of the note without the markers inside it. */
function reference(definition: FootnoteDefinition, number: number, marks: number): BlockContent {
  visit(definition, (node, index, parent) => {
    if (!isSite(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(definition, dropId);
  return flow('Reference', { number: String(number), marks: String(marks) }, definition.children);
}

/** What the note holds stands on the page already, with its ids. */
function dropId(node: Nodes) {
  if (node.type === 'heading' || node.type === 'listItem') delete node.data?.hProperties?.id;
  if (node.type !== 'mdxJsxFlowElement') return;
  node.attributes = node.attributes.filter(
    (each) => each.type !== 'mdxJsxAttribute' || each.name !== 'id',
  );
}

function byNumber(a: BlockContent, b: BlockContent): number {
  return numberOf(a) - numberOf(b);
}

function numberOf(node: BlockContent): number {
  if (node.type !== 'mdxJsxFlowElement') return 0;
  const number = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'number',
  );
  return typeof number?.value === 'string' ? Number(number.value) : 0;
}
