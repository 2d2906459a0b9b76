import type { Element, Root } from 'hast';
import { visitElements } from './visit-elements.ts';

/** The elements of a page that bear each id. */
export type Ids = ReadonlyMap<string, readonly Element[]>;

/** Collects the ids of a document; what lies in a template is not yet part of it. */
export function countIds(tree: Root): Ids {
  const ids = new Map<string, Element[]>();
  const collect = (element: Element) => {
    const { id } = element.properties;
    if (typeof id === 'string') ids.set(id, [...(ids.get(id) ?? []), element]);
  };
  visitElements(tree, collect, { templates: false });
  return ids;
}
