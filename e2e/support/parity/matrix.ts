import { parts } from './words.ts';

/** The words that each surface shows, by the name of the surface. */
export type Surfaces = ReadonlyMap<string, readonly string[]>;

/**
 * How much of each part every surface shows, in percent: a row a surface, a column a part. A word
 * counts when it is shown once and behind the one that was counted before it.
 */
export function measure(expected: readonly string[], surfaces: Surfaces): Map<string, number[]> {
  return new Map(
    [...surfaces].map(([name, shown]) => [
      name,
      Object.keys(parts).map((letter) => {
        const of = (words: readonly string[]) => words.filter((word) => word.startsWith(letter));
        return share(of(expected).sort(), of(shown));
      }),
    ]),
  );
}

function share(expected: readonly string[], shown: readonly string[]): number {
  let [last, counted] = [-1, 0];
  for (const word of expected) {
    const at = shown.indexOf(word);
    if (at <= last || shown.lastIndexOf(word) !== at) continue;
    last = at;
    counted += 1;
  }
  return Math.floor((100 * counted) / expected.length);
}

/** The matrix as lines of text. */
export function printMatrix(matrix: ReadonlyMap<string, readonly number[]>): string {
  const names = Object.values(parts);
  const first = Math.max(...[...matrix.keys()].map(({ length }) => length));
  const rows = [...matrix].map(([name, cells]) => [
    name.padEnd(first),
    ...cells.map((cell, index) => `${cell} %`.padStart(names[index]?.length ?? 0)),
  ]);
  return [[' '.repeat(first), ...names], ...rows].map((row) => row.join('  ')).join('\n');
}
