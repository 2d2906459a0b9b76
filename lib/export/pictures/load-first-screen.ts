import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { shownWidth } from './shown-width.ts';

/** What stands behind fewer characters of text may be seen without scrolling. */
const firstScreen = 600;

// On a phone, where pictures are small beside the text: 40 characters in a line of 27 pixels.
const column = 342;
const charactersPerPixel = 40 / (column * 27);

/**
 * Has a browser load at once, and not when they come near, the pictures that may be seen without
 * scrolling. A picture takes as much of the first screen as text of its size; one of unknown size
 * takes nothing.
 */
export function loadFirstScreen(tree: Root): void {
  let before = 0;
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'text' && node.type !== 'element') return;
    const around = ancestors.filter((each) => each.type === 'element');
    if (!around.some(({ tagName }) => tagName === 'main')) return;
    if (node.type === 'text') before += node.value.length;
    if (node.type !== 'element' || node.tagName !== 'img') return;
    if (before < firstScreen) delete node.properties.loading;
    before += charactersOf(node, around);
  });
}

/** The characters of text that would fill the place of a picture. */
function charactersOf(image: Element, around: readonly Element[]): number {
  const width = Number(image.properties.width ?? 0);
  const height = Number(image.properties.height ?? 0);
  if (!(width > 0 && height > 0)) return 0;
  const shown = Math.min(shownWidth(image, around, width).most, column);
  return shown * shown * (height / width) * charactersPerPixel;
}
