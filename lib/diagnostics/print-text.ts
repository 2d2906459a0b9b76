import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { visible } from './visible.ts';

export type ReadSource = (file: string) => string | undefined;

/** Writes diagnostics for people: place, severity and id, message, code frame, hint; at the end the counts. */
export function printText(diagnostics: readonly Diagnostic[], readSource: ReadSource): string {
  if (diagnostics.length === 0) return '';
  const findings = diagnostics.map((diagnostic) => printOne(diagnostic, readSource));
  return [...findings, count(diagnostics)].join('\n\n');
}

function printOne(diagnostic: Diagnostic, readSource: ReadSource): string {
  const { file, range, severity, id, message, hint } = diagnostic;
  const place = range ? `${file}:${range.line}:${range.column}` : file;
  const source = range && readSource(file);
  const frame = range && source !== undefined ? codeFrame(source, range) : undefined;
  return [
    `${visible(place)}  ${severity}  ${id}`,
    `  ${visible(message)}`,
    ...(frame === undefined ? [] : ['', indent(frame), '']),
    `  → ${visible(hint)}`,
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function count(diagnostics: readonly Diagnostic[]): string {
  const faults = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - faults;
  const parts = [
    ...(faults > 0 ? [numbered(faults, 'fault')] : []),
    ...(warnings > 0 ? [numbered(warnings, 'warning')] : []),
  ];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const isRepairable = diagnostics.some(({ fix }) => fix !== undefined);
  const repair = isRepairable ? '; npm run check -- --fix repairs what has one right answer' : '';
  return `${parts.join(' and ')} in ${numbered(files, 'file')}${repair}`;
}

function numbered(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
