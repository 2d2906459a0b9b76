import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

interface Options {
  /** Whether to look into `<template>` too, whose content is no part of the document. */
  readonly templates?: boolean;
}

/** Calls `visitor` with every element of the tree in document order. */
export function visitElements(
  tree: Root,
  visitor: (element: Element) => void,
  { templates = true }: Options = {},
): void {
  visit(tree, 'element', (element) => {
    visitor(element);
    if (templates && element.content) visitElements(element.content, visitor);
  });
}
