import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns notes that nothing refers to into text where they stand, since the HTML of Markdown leaves
 * them out. Returns their labels.
 */
export function keepUnreferenced(tree: Root): readonly string[] {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  const seen = new Set<string>();
  const labels: string[] = [];
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    const isFirst = !seen.has(node.identifier);
    seen.add(node.identifier);
    if (!parent || index === undefined || (referred.has(node.identifier) && isFirst))
      return undefined;
    const label = node.label ?? node.identifier;
    labels.push(label);
    const sign = { type: 'text' as const, value: `[${label}] ` };
    const [first, ...rest] = node.children;
    const opening: Paragraph =
      first?.type === 'paragraph'
        ? { ...first, children: [sign, ...first.children] }
        : { type: 'paragraph', children: [sign] };
    const others = first?.type === 'paragraph' ? rest : node.children;
    parent.children.splice(index, 1, opening, ...others);
    return [SKIP, index + 1 + others.length];
  });
  return labels;
}
