import { distance } from 'fastest-levenshtein';

/**
 * Returns the one of `known` that `name` was most likely meant to be: the fewest changed letters,
 * letter case aside, and no more than a third of the name. Of two equally near the first. Undefined
 * when nothing is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = fold(name);
  const limit = Math.max(1, Math.ceil(wanted.length / 3));
  let best: { readonly candidate: string; readonly changes: number } | undefined;
  for (const candidate of known) {
    const changes = countChanges(wanted, fold(candidate));
    if (changes > limit || changes >= Math.max(wanted.length, 1)) continue;
    if (best === undefined || changes < best.changes) best = { candidate, changes };
  }
  return best?.candidate;
}

// Two letters in the wrong order are one slip, and Levenshtein counts two.
function countChanges(a: string, b: string): number {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
  return first !== -1 && swapped === b ? 1 : distance(a, b);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
