import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** Elements in which a line end is no more than a space, or is kept as it is. */
const tight = new Set([
  'pre',
  'code',
  'script',
  'style',
  'table',
  'ul',
  'ol',
  'dl',
  'select',
  'textarea',
  'p',
]);

/**
 * Makes line breaks of the line ends of a text, as the classic editor of WordPress and mail do: one
 * ends a line, two end a paragraph.
 */
export function loosen(tree: Root): Root {
  return { ...tree, children: loosenAll(tree.children) };
}

function loosenAll<T extends RootContent>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return lines(node) as T[];
    if (node.type !== 'element' || tight.has(node.tagName)) return [node];
    return [{ ...node, children: loosenAll<ElementContent>(node.children) }];
  });
}

function lines(text: Text): (Text | Element)[] {
  return text.value.split(/\r\n?|\n/).flatMap((value, index): (Text | Element)[] => {
    const start = text.position && { line: text.position.start.line + index, column: 1 };
    const line: Text = { type: 'text', value, ...(start && { position: { start, end: start } }) };
    const end: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
    return index === 0 ? [line] : [end, line];
  });
}
