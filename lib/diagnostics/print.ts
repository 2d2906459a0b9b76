import type { Diagnostic } from './diagnostic.ts';
import { printGithub } from './print-github.ts';
import { printText, type ReadSource } from './print-text.ts';
import { sortDiagnostics } from './sort.ts';

interface Options {
  /** Returns the text of a file by its name in the diagnostics; undefined when there is none to show. */
  readonly readSource: ReadSource;
  /** For people, for programs, or for the annotations of GitHub Actions. */
  readonly format: 'text' | 'json' | 'github';
}

/**
 * Writes diagnostics out, by file and then by line, without a line end after the last line. No
 * diagnostics are an empty text, or an empty list in JSON.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { readSource, format }: Options,
): string {
  const sorted = sortDiagnostics(diagnostics);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  return format === 'github' ? printGithub(sorted) : printText(sorted, readSource);
}
