import { type AlignedLine, alignLines } from './align-lines.ts';

/** Lines that are shown around a change. */
const context = 3;

/** Writes the changes of a file as a unified diff, which `git apply` reads. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [was, is] = [splitLines(before), splitLines(after)];
  const lines = alignLines(was, is);
  const changed = lines.flatMap((line, index) => (isKept(line) ? [] : [index]));
  const hunks: number[][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - (last.at(-1) ?? 0) <= 2 * context + 1) last.push(index);
    else hunks.push([index]);
  }
  const write = (hunk: readonly number[]) => {
    const from = Math.max(0, (hunk[0] ?? 0) - context);
    const shown = lines.slice(from, (hunk.at(-1) ?? 0) + context + 1);
    const place = (side: 'before' | 'after') => {
      const count = shown.filter((line) => line[side] !== undefined).length;
      const start = lines.slice(0, from).filter((line) => line[side] !== undefined).length;
      return `${count === 0 ? start : start + 1},${count}`;
    };
    const rows = shown.flatMap((line) => row(line, was, is));
    return [`@@ -${place('before')} +${place('after')} @@`, ...rows];
  };
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks.flatMap(write)].join('\n');
}

/** Lines with their ends, so that a last line without one is another line. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isKept({ before, after }: AlignedLine): boolean {
  return before !== undefined && after !== undefined;
}

function row(line: AlignedLine, was: readonly string[], is: readonly string[]): readonly string[] {
  const text = (line.before === undefined ? is[line.after ?? 0] : was[line.before]) ?? '';
  const removedOrAdded = line.before === undefined ? '+' : '-';
  const sign = isKept(line) ? ' ' : removedOrAdded;
  return text.endsWith('\n')
    ? [`${sign}${text.slice(0, -1)}`]
    : [`${sign}${text}`, '\\ No newline at end of file'];
}
