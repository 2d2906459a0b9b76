import { distance } from 'fastest-levenshtein';

/**
 * Returns by how many letters two names differ, letter case and normal form aside. Two letters in
 * the wrong order are one slip, and Levenshtein counts two.
 */
export function countChanges(name: string, other: string): number {
  const [a, b] = [fold(name), fold(other)];
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
  return first !== -1 && swapped === b ? 1 : distance(a, b);
}

/** How many letters of a name may differ for it to be a slip for another: a third, and one at least. */
export function mostChanges(name: string): number {
  return Math.max(1, Math.ceil(fold(name).length / 3));
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
