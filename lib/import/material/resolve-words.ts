import type { Element, ElementContent } from 'hast';
import { type BlockParser, isWords, type Parent } from './block-parser.ts';
import { nodesOf } from './blocks/held.ts';
import type { Line } from './line.ts';
import { LineText } from './line-text.ts';
import { parseWords } from './parse-words.ts';
import { takeTask } from './take-task.ts';

/** Reads the words that wait in a tree, once every definition is known. */
export function resolveWords(parent: Parent, parser: BlockParser): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (isWords(child)) return stretches(child.data.lines, parser).flatMap(({ nodes }) => nodes);
    if (child.type !== 'element') return [child as ElementContent];
    const box = child.tagName === 'li' ? takeTask(child) : undefined;
    if (box) {
      resolveWords(child, parser);
      child.children.unshift(box);
      return [child];
    }
    const [words, ...others] = child.children;
    if (child.tagName === 'p' && isWords(words) && others.length === 0)
      return paragraphs(child, words.data.lines, parser);
    resolveWords(child, parser);
    return [child];
  });
}

/** The paragraphs that are left when code and HTML in a paragraph stand between them. */
function paragraphs(
  element: Element,
  lines: readonly Line[],
  parser: BlockParser,
): ElementContent[] {
  return stretches(lines, parser).flatMap(({ nodes, isBlock }): ElementContent[] => {
    if (isBlock) return [...nodes];
    const isEmpty = nodes.every((node) => node.type === 'text' && node.value.trim() === '');
    return isEmpty ? [] : [{ ...element, children: [...nodes] }];
  });
}

interface Stretch {
  readonly nodes: readonly ElementContent[];
  readonly isBlock: boolean;
}

function stretches(lines: readonly Line[], parser: BlockParser): Stretch[] {
  const source = new LineText(lines);
  let at = 0;
  return parser.store.split(source.text).map((part): Stretch => {
    if (typeof part === 'string') {
      const from = source.text.indexOf(part, at);
      at = from + part.length;
      const nodes = parseWords(source.slice(from, at), parser);
      return { nodes, isBlock: false };
    }
    const held: Element = {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: nodesOf(part, parser),
    };
    resolveWords(held, parser);
    return { nodes: held.children, isBlock: true };
  });
}
