import type { Element, Root } from 'hast';
import { isElement } from 'hast-util-is-element';
import type { BlockContent, FootnoteDefinition } from 'mdast';
import { visitElements } from '../visit-elements.ts';

/** The notes of an article as definitions of footnotes. `blocks` makes Markdown of what a note says. */
export function footnotes(
  notes: Element,
  blocks: (content: Root) => readonly BlockContent[],
): FootnoteDefinition[] {
  const list = notes.children.find((child) => isElement(child, 'ol'));
  const items = isElement(list) ? list.children : [];
  return items.flatMap((item): FootnoteDefinition[] => {
    if (!isElement(item, 'li')) return [];
    const number = String(item.properties.value);
    const content: Root = { type: 'root', children: structuredClone(item.children) };
    dropWaysBack(content);
    return [
      {
        type: 'footnoteDefinition',
        identifier: number,
        label: number,
        children: [...blocks(content)],
      },
    ];
  });
}

/** Whoever draws the Markdown makes links back of their own. */
function dropWaysBack(content: Root): void {
  visitElements(content, (element) => {
    element.children = element.children.filter(
      (child) =>
        !(isElement(child, 'a') && /^#mark-\d+(-\d+)?$/.test(String(child.properties.href))),
    );
  });
}
