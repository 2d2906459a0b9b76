/** One line of two texts laid beside each other: in both, or in one of them. Counted from 0. */
export interface AlignedLine {
  readonly before?: number;
  readonly after?: number;
}

/** As many lines of a change are compared with each other; a larger one is shown as a whole. */
const mostCompared = 2000;

/**
 * Lays two texts beside each other so that as many lines as possible are in both. Where lines change,
 * the old ones come first.
 */
export function alignLines(was: readonly string[], is: readonly string[]): readonly AlignedLine[] {
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1;
  let tail = 0;
  const most = Math.min(was.length, is.length) - head;
  while (tail < most && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const both = (count: number, before: number, after: number) =>
    Array.from({ length: count }, (_, index) => ({ before: before + index, after: after + index }));
  return [
    ...both(head, 0, 0),
    ...alignMiddle(was.slice(head, was.length - tail), is.slice(head, is.length - tail)).map(
      ({ before, after }) => ({
        ...(before !== undefined && { before: before + head }),
        ...(after !== undefined && { after: after + head }),
      }),
    ),
    ...both(tail, was.length - tail, is.length - tail),
  ];
}

/** The longest common subsequence: https://en.wikipedia.org/wiki/Longest_common_subsequence */
function alignMiddle(was: readonly string[], is: readonly string[]): readonly AlignedLine[] {
  if (Math.max(was.length, is.length) > mostCompared) {
    return [...was.map((_, before) => ({ before })), ...is.map((_, after) => ({ after }))];
  }
  const width = is.length + 1;
  const lengths = new Uint16Array((was.length + 1) * width);
  const at = (before: number, after: number) => lengths[before * width + after] ?? 0;
  for (let before = was.length - 1; before >= 0; before -= 1) {
    for (let after = is.length - 1; after >= 0; after -= 1) {
      lengths[before * width + after] =
        was[before] === is[after]
          ? at(before + 1, after + 1) + 1
          : Math.max(at(before + 1, after), at(before, after + 1));
    }
  }
  const lines: AlignedLine[] = [];
  let [before, after] = [0, 0];
  while (before < was.length || after < is.length) {
    const isSame = before < was.length && after < is.length && was[before] === is[after];
    if (isSame) lines.push({ before: before++, after: after++ });
    else if (before < was.length && at(before + 1, after) >= at(before, after + 1)) {
      lines.push({ before: before++ });
    } else lines.push({ after: after++ });
  }
  return lines;
}
