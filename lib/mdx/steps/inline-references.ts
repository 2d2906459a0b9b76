import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Turns `[text][id]` and `![alt][id]` into plain links and pictures, and drops the definitions. */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  visit(tree, (node, index, parent) => {
    if (
      (node.type !== 'linkReference' && node.type !== 'imageReference') ||
      !parent ||
      index === undefined
    )
      return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const shared = {
      url: definition.url,
      title: definition.title ?? null,
      ...(node.position && { position: node.position }),
    };
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', children: node.children, ...shared }
        : { type: 'image', alt: node.alt ?? null, ...shared };
  });
}
