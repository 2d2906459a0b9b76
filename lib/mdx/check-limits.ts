import type { Nodes, Root } from 'mdast';
import { findLongLine } from '../diagnostics/find-long-line.ts';
import type { Context } from './context.ts';

/** How deep quotes, lists, tags and emphasis may stand in one another. */
const deepest = 100;

/** `>`, or `-` or `1.` with a space; a long line of hyphens is a rule. */
const container = />|(?:[-+*]|\d{1,9}[.)])(?=[ \t])/y;

/** Finds what no parser should be given: a line without end, quotes and lists in one another without end. */
export function checkLimits({ text, file, diagnostics, find }: Context): boolean {
  const long = findLongLine(text, file);
  if (long) diagnostics.push(long);
  const deep = text.split(/\r\n|[\r\n]/).findIndex((line) => countContainers(line) > deepest);
  if (deep !== -1) reportDepth({ line: deep + 1, column: 1 }, find);
  return long === undefined && deep === -1;
}

/** Finds the first thing that stands too deep in others. */
export function checkDepth(tree: Root, find: Context['find']): boolean {
  const open: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) {
      reportDepth(node, find);
      return false;
    }
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return true;
}

function reportDepth(at: Parameters<Context['find']>[1], find: Context['find']) {
  find('text-too-deep', at, `what begins here stands in more than ${deepest} others`);
}

/** How many quotes and list items a line begins. */
function countContainers(line: string): number {
  let count = 0;
  let at = 0;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at += 1;
    container.lastIndex = at;
    const [mark = ''] = container.exec(line) ?? [];
    if (mark === '') return count;
    count += 1;
    at += mark.length;
  }
}
