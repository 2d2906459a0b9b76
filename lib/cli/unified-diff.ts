/** Lines that are shown around a change. */
const context = 3;

/**
 * Writes the changes of a file as a unified diff, which `git apply` reads. Both texts have the same
 * number of lines: a repair changes lines and adds none.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const changed = was.flatMap((line, index) => (line === is[index] ? [] : [index]));
  const hunks: number[][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - (last.at(-1) ?? 0) <= 2 * context) last.push(index);
    else hunks.push([index]);
  }
  // A file that ends with a line end has an empty text behind it, which is no line.
  const count = was.at(-1) === '' ? was.length - 1 : was.length;
  const write = (lines: readonly number[]) => {
    const from = Math.max(0, (lines[0] ?? 0) - context);
    const to = Math.min(count, (lines.at(-1) ?? 0) + context + 1);
    const place = `${from + 1},${to - from}`;
    return [`@@ -${place} +${place} @@`, ...rows(was, is, from, to, count)];
  };
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks.flatMap(write)].join('\n');
}

function rows(
  was: readonly string[],
  is: readonly string[],
  from: number,
  to: number,
  count: number,
): readonly string[] {
  const result: string[] = [];
  const isOpen = (index: number) => index === count - 1 && was.length === count;
  const open = (index: number) => (isOpen(index) ? ['\\ No newline at end of file'] : []);
  for (let index = from; index < to; index += 1) {
    if (was[index] === is[index]) {
      result.push(` ${was[index]}`, ...open(index));
      continue;
    }
    // Neighbouring lines that change stand together, the old ones first.
    let end = index;
    while (end < to && was[end] !== is[end]) end += 1;
    for (let each = index; each < end; each += 1) result.push(`-${was[each]}`, ...open(each));
    for (let each = index; each < end; each += 1) result.push(`+${is[each]}`, ...open(each));
    index = end - 1;
  }
  return result;
}
