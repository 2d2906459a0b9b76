/** Change of a word by one letter is looked for in words of this many characters at least. */
export const shortestWord = 4;

/**
 * The two files of a list of words that is cut into `count` files in which a word stands: one by its
 * beginning, one by its end. One wrong letter can hide a word from one of them only.
 */
export function wordFiles(word: string, count: number): readonly [start: string, end: string] {
  const letters = [...word];
  return [`s${spread(letters.slice(0, 2), count)}`, `e${spread(letters.slice(-2), count)}`];
}

function spread(letters: readonly string[], count: number): number {
  return letters.reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % count;
}

/**
 * Whether one word becomes the other by one letter that is added, left out or wrong, or by two
 * neighbours that change places.
 */
export function isOneLetterOff(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || one === other) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
