import type { Element, Root } from 'hast';

/** The head of a page. Throws when it has none, which a parser does not allow. */
export function findHead(tree: Root): Element {
  const head = childOf(childOf(tree, 'html'), 'head');
  if (!head) throw new Error('a page without a head');
  return head;
}

function childOf(parent: Root | Element | undefined, tagName: string): Element | undefined {
  for (const child of parent?.children ?? []) {
    if (child.type === 'element' && child.tagName === tagName) return child;
  }
  return undefined;
}
