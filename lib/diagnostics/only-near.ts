import { countChanges, mostChanges } from './count-changes.ts';

/** More slips than these in one name are told and not repaired. */
const mostSlips = 2;
/** In a shorter name one letter makes another name. */
const shortest = 4;

/**
 * Returns the one of `known` that `name` was certainly meant to be, so that it may be written without
 * asking: no other is near, and it differs by a slip or two at most. A name that differs in letter
 * case alone may be of any length.
 */
export function onlyNear(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(mostChanges(name), mostSlips);
  const near = known.filter((candidate) => countChanges(name, candidate) <= limit);
  const [only] = near;
  if (only === undefined || near.length > 1) return undefined;
  const changes = countChanges(name, only);
  return changes === 0 || (changes <= mostSlips && name.length >= shortest) ? only : undefined;
}
