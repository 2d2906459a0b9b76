import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from '../html/properties.ts';

/** Marks what stands behind the picture in a box of WordPress as its caption, where nothing is marked. */
export function markCaptions(tree: Root): void {
  visit(tree, 'element', (element) => {
    const isBox = element.tagName === 'div' && classesOf(element).includes('wp-caption');
    if (!isBox || element.children.some(isMarked)) return;
    const picture = element.children.findIndex(holdsPicture);
    const words = element.children.slice(picture + 1);
    if (picture === -1 || words.length === 0) return;
    const caption: Element = {
      type: 'element',
      tagName: 'p',
      properties: { className: ['wp-caption-text'] },
      children: words,
    };
    element.children = [...element.children.slice(0, picture + 1), caption];
  });
}

function isMarked(node: ElementContent): boolean {
  return node.type === 'element' && classesOf(node).includes('wp-caption-text');
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture));
}
