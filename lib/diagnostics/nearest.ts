import { countChanges, mostChanges } from './count-changes.ts';

/**
 * Returns the one of `known` that `name` was most likely meant to be: the fewest changed letters,
 * letter case aside, and no more than a third of the name. Of two equally near the first. Undefined
 * when nothing is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = mostChanges(name);
  const length = name.normalize('NFC').length;
  let best: { readonly candidate: string; readonly changes: number } | undefined;
  for (const candidate of known) {
    const changes = countChanges(name, candidate);
    if (changes > limit || changes >= Math.max(length, 1)) continue;
    if (best === undefined || changes < best.changes) best = { candidate, changes };
  }
  return best?.candidate;
}
