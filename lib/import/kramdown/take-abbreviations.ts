import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const definition = /^\*\[([^\]]+)\]:[ \t]*(.*)$/;

/** Takes `*[HPC]: High-performance computing` out of a text, and returns what they explain. */
export function takeAbbreviations(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [only, ...rest] = paragraph.children;
    if (!parent || index === undefined || rest.length > 0 || only?.type !== 'text')
      return undefined;
    const lines = only.value.split('\n').map((line) => definition.exec(line));
    if (!lines.every((match) => match !== null)) return undefined;
    for (const [, short = '', long = ''] of lines) found.set(short, long.trim());
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}
