import type { Terms } from './count-terms.ts';

/** Terms as one short text, a line for each: `vesting 12`. */
export function packTerms(terms: Terms): string {
  return [...terms].map(([term, count]) => `${term} ${count}`).join('\n');
}

/** The terms of a text that `packTerms` made. */
export function unpackTerms(packed: string): Terms {
  const lines = packed === '' ? [] : packed.split('\n');
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}
