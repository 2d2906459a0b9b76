import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Doubt } from '../imported-post.ts';
import { repairText } from './repair-text.ts';

/** Code may be about mojibake, and is left as it is. */
const code = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'listing', 'xmp', 'plaintext']);
const spoken = ['alt', 'title', 'ariaLabel'] as const;

/** Repairs the words of a text in place, and tells of each run that was repaired. */
export function repairTree(tree: Root): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const repair = (text: string, line: number | undefined) => {
    const repaired = repairText(text);
    for (const { run, intended } of repaired.found)
      doubts.push({
        kind: 'mojibake',
        line: line ?? 1,
        message: `\`${run}\` was decoded wrongly and says \`${intended}\` now`,
      });
    return repaired.text;
  };
  visit(tree, (node) => {
    if (node.type === 'text') node.value = repair(node.value, node.position?.start.line);
    if (node.type !== 'element') return undefined;
    if (code.has(node.tagName)) return SKIP;
    for (const name of spoken) {
      const value = node.properties[name];
      if (typeof value === 'string')
        node.properties[name] = repair(value, node.position?.start.line);
    }
    return undefined;
  });
  return doubts;
}
