import type { Element, Root } from 'hast';

interface Options {
  /** Whether to look into `<template>` too, whose content is no part of the document. */
  readonly templates?: boolean;
}

/**
 * Calls `visitor` with every element of the tree in document order. Every step walks every page:
 * unist-util-visit, which names a function for each node it comes to, would take most of a build.
 */
export function visitElements(
  tree: Root | Element,
  visitor: (element: Element) => void,
  { templates = true }: Options = {},
): void {
  const visit = ({ children }: Root | Element): void => {
    // The visitor may add or remove what comes later.
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (child?.type !== 'element') continue;
      visitor(child);
      visit(child);
      if (templates && child.content) visit(child.content);
    }
  };
  visit(tree);
}
