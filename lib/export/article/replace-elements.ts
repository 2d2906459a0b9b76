import type { Element, ElementContent } from 'hast';

/**
 * Puts what `replace` returns in the place of each element below `root`, from the inside out, so
 * that what it returns is not looked at again. Where it returns nothing, the element stays.
 */
export function replaceElements(
  root: Element,
  replace: (element: Element, parent: Element) => readonly ElementContent[] | undefined,
): void {
  root.children = root.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    replaceElements(child, replace);
    return replace(child, root) ?? [child];
  });
}
