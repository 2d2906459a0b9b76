import type { Element, Root } from 'hast';

/**
 * Where the list stands that Material takes for the annotations of an element: the next sibling
 * element, paragraphs that hold only text passed over. Undefined when it is no numbered list.
 */
export function listBehind(parent: Root | Element, index: number): number | undefined {
  for (const [at, node] of parent.children.entries()) {
    if (at <= index || node.type !== 'element') continue;
    if (node.tagName === 'ol') return at;
    const isPlain =
      node.tagName === 'p' && node.children.every((child) => child.type !== 'element');
    if (!isPlain) return undefined;
  }
  return undefined;
}
