import type { Nodes } from 'hast';

/** Whether a node shows anything: a letter or a picture. */
export function holdsAnything(node: Nodes): boolean {
  if (node.type === 'text') return /[^\s\u200B\uFEFF]/u.test(node.value);
  if (node.type === 'element' && ['img', 'iframe', 'video', 'svg'].includes(node.tagName))
    return true;
  return 'children' in node && node.children.some(holdsAnything);
}
