import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './properties.ts';

/** Every name that a link may lead to. */
export function namesIn(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, 'element', (element) => {
    const name = element.tagName === 'a' ? textOf(element, 'name') : undefined;
    for (const each of [textOf(element, 'id'), name]) if (each !== undefined) names.add(each);
  });
  return names;
}
