import type { Element } from 'hast';
import type { Drawn } from './grammar/nodes.ts';

/** Puts a finished element into the tree of a post; `value` is what it says as plain text. */
export function draw(element: Element, value: string): Drawn {
  return {
    type: 'drawn',
    value,
    data: { hName: element.tagName, hProperties: element.properties, hChildren: element.children },
  };
}
