import type { LineCounter } from 'yaml';
import type { Range } from '#lib/diagnostics/diagnostic.ts';

/** Returns the range between two offsets of the text whose lines were counted. */
export function rangeOf(lines: LineCounter, [start, end]: readonly [number, number]): Range {
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}
