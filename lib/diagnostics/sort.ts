import type { Diagnostic } from './diagnostic.ts';

/** Returns the diagnostics by file, then line, column and id; what is about a whole file comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.range?.line ?? 0, b.range?.line ?? 0) ||
      compare(a.range?.column ?? 0, b.range?.column ?? 0) ||
      compare(a.id, b.id) ||
      compare(a.message, b.message),
  );
}

// By code unit, not by locale: every machine prints the same order.
function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
