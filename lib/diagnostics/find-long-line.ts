import type { Diagnostic } from './diagnostic.ts';
import { report } from './report.ts';

/** Parsers of prose and of YAML take the square of the length for some lines; this they read at once. */
const longest = 10_000;

/** Finds the first line of a text that no parser should be given. */
export function findLongLine(text: string, file: string): Diagnostic | undefined {
  const lines = text.split(/\r\n|[\r\n]/);
  const index = lines.findIndex(({ length }) => length > longest);
  if (index === -1) return undefined;
  const length = lines[index]?.length;
  return report('line-too-long', {
    file,
    range: { line: index + 1, column: longest + 1 },
    message: `the line has ${length} characters, and ${longest} are the most that is read`,
  });
}
