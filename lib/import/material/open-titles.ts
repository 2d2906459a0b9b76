import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from '../html/properties.ts';

/**
 * Moves the title of a box into its first paragraph where it holds more than words, since the title
 * of a callout is plain text: a link, a picture or the reference to a note.
 */
export function openTitles(tree: Root): void {
  visit(tree, 'element', (box) => {
    if (!classesOf(box).includes('admonition')) return;
    const index = box.children.findIndex(
      (child) => child.type === 'element' && classesOf(child).includes('admonition-title'),
    );
    const title = box.children[index];
    if (title?.type !== 'element' || !holdsMore(title)) return;
    const [, kind = 'note'] = classesOf(box);
    const strong: Element = { ...title, tagName: 'strong', properties: {} };
    const usual = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
    box.children.splice(
      index,
      1,
      { ...title, children: [{ type: 'text', value: usual }] },
      { ...title, properties: {}, children: [strong] },
    );
  });
}

function holdsMore(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' && (['a', 'img'].includes(child.tagName) || holdsMore(child)),
  );
}
