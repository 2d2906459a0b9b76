import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Returns the errors that are there after a change and were not there before. Lines move and values
 * are rewritten, so errors are told apart by file and kind, and counted.
 */
export function findNewFaults(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const fault of before.filter(isError)) {
    known.set(kindOf(fault), (known.get(kindOf(fault)) ?? 0) + 1);
  }
  return after.filter(isError).filter((fault) => {
    const left = known.get(kindOf(fault)) ?? 0;
    known.set(kindOf(fault), left - 1);
    return left <= 0;
  });
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function kindOf({ file, id }: Diagnostic): string {
  return `${file}\0${id}`;
}
