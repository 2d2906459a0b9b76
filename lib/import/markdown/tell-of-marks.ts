import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Doubt } from '../imported-post.ts';

const marks = [
  { pattern: /\{\{[<%](?:.*?[>%]\}\})?/gs, owner: 'Hugo' },
  { pattern: /!?\[\[[^\]\n]+\]\]/g, owner: 'a wiki' },
  { pattern: /^\+\+\+\n[\s\S]*?\n\+\+\+(?=\n|$)/g, owner: 'Hugo, front matter in TOML' },
] as const;

/** Tells of marks in a text that only the program it was written for can read; they stay as text. */
export function tellOfMarks(tree: Root, firstLine: number): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let line = firstLine;
  visit(tree, (node) => {
    line = node.position?.start.line ?? line;
    if (node.type === 'element' && ['pre', 'code'].includes(node.tagName)) return 'skip';
    if (node.type !== 'text') return undefined;
    for (const { pattern, owner } of marks)
      for (const { 0: written, index } of node.value.matchAll(pattern)) {
        const short = written.replace(/\s+/g, ' ').slice(0, 60);
        const at = line + node.value.slice(0, index).split('\n').length - 1;
        const message = `\`${short}\` is for ${owner}; it stays as text`;
        doubts.push({ kind: 'source-part', line: at, message });
      }
    return undefined;
  });
  return doubts;
}
