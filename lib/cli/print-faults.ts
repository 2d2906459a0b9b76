import type { Fault } from '#lib/export/fault.ts';

/** What was found in the output, a paragraph each; what a page has several times is said once. */
export function printFaults(faults: readonly Fault[]): string {
  const counts = new Map<string, number>();
  for (const { page, element, message } of faults) {
    const text = `${page}: ${message}${element === undefined ? '' : `\n  ${element}`}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => (count > 1 ? `${text}  (${count} times)` : text))
    .join('\n\n');
}
