import type { Nodes, Root } from 'mdast';
import type { Context } from './context.ts';

/** Some constructs take a parser the square of their length; a line of this length it reads at once. */
export const longestLine = 10_000;

/** How deep quotes, lists, tags and emphasis may stand in one another. */
export const deepest = 100;

const container = />|[-+*]|\d{1,9}[.)]/y;

/** Finds what no parser should be given: a line without end, quotes and lists in one another without end. */
export function checkLimits({ text, find }: Context): boolean {
  const lines = text.split(/\r\n|[\r\n]/);
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long !== -1) {
    const { length } = lines[long] ?? '';
    const message = `the line has ${length} characters, and ${longestLine} are the most that is read`;
    find('line-too-long', { line: long + 1, column: longestLine + 1 }, message);
  }
  const deep = lines.findIndex((line) => countContainers(line) > deepest);
  if (deep !== -1) reportDepth({ line: deep + 1, column: 1 }, find);
  return long === -1 && deep === -1;
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
