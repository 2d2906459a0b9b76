import type { Element, Root } from 'hast';
import { visitElements } from './visit-elements.ts';

/** Takes elements out of a tree. */
export function removeElements(tree: Root, gone: ReadonlySet<Element>): void {
  visitElements(tree, (element) => {
    const kept = element.children.filter((child) => child.type !== 'element' || !gone.has(child));
    if (kept.length < element.children.length) element.children = kept;
  });
}
