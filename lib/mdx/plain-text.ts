import type { Nodes, Parents } from 'mdast';

interface Options {
  /** Whether the text of annotations belongs to it. */
  readonly notes?: boolean;
  /** Whether fenced code belongs to it. */
  readonly code?: boolean;
  /** Whether it is of words alone: formulas do not belong to it. */
  readonly words?: boolean;
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code', 'math', 'break']);

/** The words of a tree as plain text, blocks parted by line breaks; markers, comments and pictures have none. */
export function plainText(node: Nodes, options: Options = {}): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Annotation') {
    return options.notes ? ` ${childrenText(node, options)} ` : '';
  }
  if (isNote(node) && !options.notes) return '';
  if (node.type === 'code') return options.code ? `${node.value}\n` : '';
  if (options.words && (node.type === 'math' || node.type === 'inlineMath')) return ' ';
  if (node.type === 'comment' || node.type === 'definition') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return node.type === 'break' ? '\n' : '';
  const text = childrenText(node, options);
  return blocks.has(node.type) ? `${text}\n` : text;
}

function childrenText(node: Parents, options: Options): string {
  return node.children.map((child) => plainText(child, options)).join('');
}

function isNote(node: Nodes): boolean {
  return node.type === 'footnoteDefinition' && node.identifier.startsWith('note-');
}
