import type { Element, ElementContent, Root } from 'hast';
import { elementAt } from '../material/block-parser.ts';
import { splitAt } from './attach-text-notes.ts';

const marker = /\((\d{1,2})\)/g;

/**
 * Ties the `(1)` of a text that was copied from a page of Material to what they say. The page shows
 * the list of annotations behind its host, so that in the text its items are the last of the list
 * that follows the markers: a list of them alone, or the end of a list without a break.
 */
export function attachAnnotations(tree: Root): void {
  const notes: Element[] = [];
  for (const [index, list] of tree.children.entries()) {
    if (list.type !== 'element' || list.tagName !== 'ul') continue;
    const items = list.children.filter((child) => child.type === 'element');
    const before = tree.children[index - 1];
    const host = before?.type === 'element' && before.tagName === 'p' ? before : undefined;
    const inHost = numbersIn(host ? [host] : []);
    const numbers = inHost.length > 0 ? inHost : numbersIn(items);
    if (numbers.length === 0 || numbers.length > items.length || !areCounted(numbers)) continue;
    const bodies = items.slice(-numbers.length);
    const first = notes.length;
    const id = (label: string) => `annotation-${first + Number(label)}`;
    const isHost = (node: Element) => numbersIn([node]).length > 0;
    const hosts =
      inHost.length > 0 && host
        ? [host]
        : items.filter((item) => !bodies.includes(item) && isHost(item));
    if (hosts.length === 0) continue;
    for (const each of hosts)
      each.children = each.children.flatMap((child): ElementContent[] =>
        child.type === 'text' ? splitAt(child.value, marker, id) : [child],
      );
    for (const [place, { children, position }] of bodies.entries())
      notes.push(elementAt('li', position?.start.line, { id: id(String(place + 1)) }, children));
    list.children = list.children.filter(
      (child) => child.type !== 'element' || !bodies.includes(child),
    );
  }
  tree.children = tree.children.filter(
    (node) => node.type !== 'element' || node.tagName !== 'ul' || node.children.length > 0,
  );
  if (notes.length > 0)
    tree.children.push(
      elementAt('div', undefined, { className: ['footnote'] }, [
        elementAt('ol', undefined, {}, notes),
      ]),
    );
}

/** The numbers of markers in the words of elements, each once. */
function numbersIn(nodes: readonly ElementContent[]): number[] {
  const found = nodes.flatMap((node): number[] => {
    if (node.type === 'text')
      return Array.from(node.value.matchAll(marker), ([, digits]) => Number(digits));
    return node.type === 'element' ? numbersIn(node.children) : [];
  });
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function areCounted(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === index + 1);
}
