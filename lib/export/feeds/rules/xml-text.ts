import type { Nodes } from 'xast';

/** The text in an XML element, that of its CDATA sections included. */
export function xmlText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(xmlText).join('') : '';
}
