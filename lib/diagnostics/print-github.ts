import type { Diagnostic } from './diagnostic.ts';

/**
 * Writes diagnostics as workflow commands, one a line, which GitHub Actions shows beside the changed
 * lines: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(printOne).join('\n');
}

function printOne({ severity, id, file, range, message, hint }: Diagnostic): string {
  const properties = {
    file,
    line: range?.line,
    col: range?.column,
    endLine: range?.endLine,
    // Columns of an annotation may only be given within one line.
    endColumn: range?.endLine === range?.line ? range?.endColumn : undefined,
    title: id,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
