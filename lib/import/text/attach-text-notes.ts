import type { Element, ElementContent, Root } from 'hast';
import { elementAt } from '../material/block-parser.ts';

const definition = /^\[(\d{1,3}|\*)\]:?\s+(?=\S)/;
const reference = /\[(\d{1,3}|\*)\]/g;

/**
 * Ties `[1]` in a plain text to the paragraph that begins with `[1]` behind it, as authors of mail
 * and plain text write notes. What nothing refers to stays where it is.
 */
export function attachTextNotes(tree: Root): void {
  const bodies = new Map<string, Element>();
  const asked = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'element' || node.tagName === 'pre') continue;
    const [first] = node.children;
    const label =
      node.tagName === 'p' && first?.type === 'text'
        ? definition.exec(first.value)?.[1]
        : undefined;
    if (label !== undefined && asked.has(label) && !bodies.has(label)) bodies.set(label, node);
    else for (const found of labelsIn(node)) asked.add(found);
  }
  if (bodies.size === 0) return;
  const own = new Set(bodies.values());
  tree.children = tree.children.filter((node) => node.type !== 'element' || !own.has(node));
  for (const node of tree.children) if (node.type === 'element') refer(node, bodies);
  const items = [...bodies].map(([label, body]) => {
    const [first, ...rest] = body.children;
    const value = first?.type === 'text' ? first.value.replace(definition, '') : '';
    return elementAt('li', body.position?.start.line, { id: `fn-${label}` }, [
      elementAt('p', body.position?.start.line, {}, [{ type: 'text', value }, ...rest]),
    ]);
  });
  tree.children.push(
    elementAt('div', undefined, { className: ['footnote'] }, [
      elementAt('ol', undefined, {}, items),
    ]),
  );
}

function labelsIn(node: ElementContent): string[] {
  if (node.type === 'text')
    return Array.from(node.value.matchAll(reference), ([, label = '']) => label);
  return node.type === 'element' ? node.children.flatMap(labelsIn) : [];
}

function refer(element: Element, bodies: ReadonlyMap<string, Element>) {
  if (['pre', 'code'].includes(element.tagName)) return;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') refer(child, bodies);
    return child.type === 'text'
      ? splitAt(child.value, reference, (label) => (bodies.has(label) ? `fn-${label}` : undefined))
      : [child];
  });
}

/** Text with references to notes in the place of what `noteOf` knows. */
export function splitAt(
  value: string,
  pattern: RegExp,
  noteOf: (label: string) => string | undefined,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: whole, 1: label = '', index } of value.matchAll(pattern)) {
    const id = noteOf(label);
    if (id === undefined) continue;
    parts.push({ type: 'text', value: value.slice(end, index).trimEnd() });
    const link = elementAt(
      'a',
      undefined,
      {
        className: ['footnote-ref'],
        href: `#${id}`,
        ...(id.startsWith('annotation-') && { dataLabel: id.replace('annotation', 'note') }),
      },
      [{ type: 'text', value: label }],
    );
    parts.push(elementAt('sup', undefined, {}, [link]));
    end = index + whole.length;
  }
  parts.push({ type: 'text', value: value.slice(end) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}
