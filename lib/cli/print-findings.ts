import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { printDiagnostics } from '#lib/diagnostics/print.ts';
import type { Environment } from './environment.ts';

type Format = Parameters<typeof printDiagnostics>[1]['format'];

/** Counts findings and writes them out; none are an empty text, or an empty list in JSON. */
export function printFindings(
  diagnostics: readonly Diagnostic[],
  { contentDir }: Pick<Environment, 'contentDir'>,
  format: Format,
) {
  const readSource = (file: string) => readText(path.join(path.dirname(contentDir), file));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const text = printDiagnostics(diagnostics, { readSource, format });
  return { errors, warnings: diagnostics.length - errors, text };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
