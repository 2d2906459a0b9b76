import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { findMojibake } from '#lib/diagnostics/find-mojibake.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Checked } from './checked.ts';
import type { RawFile } from './content-folder.ts';
import { decode } from './decode.ts';
import { positionAt } from './position-at.ts';

const missing = 'does not exist';

/** Returns the text of a file that was read, with what is wrong in its characters. */
export function readText({ file, bytes, failure }: RawFile): Checked<string> {
  if (bytes === undefined) {
    const message = `${file} ${failure ?? missing}`;
    const hint = failure === missing || failure === undefined ? create(file) : undefined;
    return { value: undefined, diagnostics: [report('file-unreadable', { file, message, hint })] };
  }
  const { value: text, diagnostics } = decode(bytes, file);
  if (text === undefined) return { value: undefined, diagnostics };
  if (text.trim() === '') {
    const message = `${file} is empty`;
    const hint = isEntry(file) ? undefined : 'write what belongs there, or delete the file';
    return { value: undefined, diagnostics: [report('file-empty', { file, message, hint })] };
  }
  return { value: text, diagnostics: checkCharacters(text, file) };
}

function create(file: string): string {
  return isEntry(file) ? 'create the file, or delete its folder' : 'create the file';
}

function isEntry(file: string): boolean {
  return file.endsWith('/index.mdx');
}

function checkCharacters(text: string, file: string): readonly Diagnostic[] {
  const lost = text.indexOf('\uFFFD');
  const runs = findMojibake(text).map(({ offset, run, intended, offsets }) =>
    report('file-mojibake', {
      file,
      range: rangeOf(text, offset, run.length),
      message: `\`${run}\` was UTF-8 and was read in another character set${often(offsets.length)}`,
      hint: `write \`${intended}\``,
      fix: offsets.map((start) => ({ start, end: start + run.length, text: intended })),
    }),
  );
  if (lost === -1) return runs;
  const replaced = report('file-mojibake', {
    file,
    range: rangeOf(text, lost, 1),
    message: `\`\uFFFD\` stands where a character was lost${often(text.split('\uFFFD').length - 1)}`,
    hint: 'write the character that was meant',
  });
  return [...runs, replaced];
}

function often(times: number): string {
  return times === 1 ? '' : ` (${times} times, here first)`;
}

function rangeOf(text: string, offset: number, length: number) {
  const { line, column } = positionAt(text, offset);
  return { line, column, endLine: line, endColumn: column + length };
}
