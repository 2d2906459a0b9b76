import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Refusal, Repair } from '#lib/workbench.ts';
import {
  type CheckOptions,
  type CheckOutcome,
  checkContent,
  openChecker,
} from './check-content.ts';
import type { Environment } from './environment.ts';
import { printFindings } from './print-findings.ts';
import { unifiedDiff } from './unified-diff.ts';

const byteOrderMark = '\uFEFF';

/**
 * Repairs what has one right answer, and says what was changed and what is left. The changes are
 * printed as a diff; beside findings for programs they go where programs do not read.
 */
export async function repairContent(
  environment: Environment,
  { format, isSelected = () => true }: CheckOptions,
): Promise<CheckOutcome> {
  const checker = openChecker(environment);
  const { diagnostics } = await checkContent(environment, { format, checker });
  const chosen = diagnostics.map(({ fix, ...rest }) =>
    fix && isSelected(rest.file) ? { ...rest, fix } : rest,
  );
  const { repairs, refusals, left } = await checker.planRepairs(chosen);
  for (const repair of repairs) write(environment, repair);
  const changes = [
    ...repairs.map(({ file, before, after }) => unifiedDiff(file, before, after)),
    ...refusals.map(describeRefusal),
    count(repairs.length),
  ].join('\n');
  const rest = left.filter(({ file }) => isSelected(file));
  const findings = printFindings(rest, environment, format);
  if (format !== 'text') console.error(changes);
  const shown = findings.text === '' ? changes : `${changes}\n\n${findings.text}`;
  const text = format === 'text' ? shown : findings.text;
  return { ...findings, text, diagnostics: left };
}

/** Writes a file that is still as it was when it was checked. */
function write({ contentDir }: Environment, { file, before, after }: Repair): void {
  const place = path.join(path.dirname(contentDir), file);
  const now = readFileSync(place, 'utf8');
  const mark = now.startsWith(byteOrderMark) ? byteOrderMark : '';
  if (now.slice(mark.length) === before) writeFileSync(place, mark + after);
  else throw new Error(`${file} was changed while it was being repaired; run the command again`);
}

function describeRefusal({ diagnostic, because }: Refusal): string {
  const { file, range, message } = diagnostic;
  return `${file}${range ? `:${range.line}` : ''}: not repaired (${message}): then ${because.message}`;
}

function count(repaired: number): string {
  if (repaired === 0) return 'Nothing was repaired';
  return `Repaired ${repaired} ${repaired === 1 ? 'file' : 'files'}`;
}
