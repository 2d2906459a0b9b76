import type { Diagnostic, Range } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Checked } from '../checked.ts';
import type { RawFile } from '../content-folder.ts';
import { decode } from '../decode.ts';
import { showValue } from '../show-value.ts';
import type { Lock, LockEntry, Published } from './lock.ts';

/** `/posts/first/`, `/posts/first/#sum` or `/posts/first/ tag:example.org,2024:posts/first`. */
const entryLine = /^(?<address>\/[^\s#]*)(?:#(?<heading>\S+)| (?<id>[a-z][a-z\d+.-]*:\S+))?$/iu;

/** Reads the record of what was published. An empty line and one that begins with `#` say nothing. */
export function readLock({ file, bytes, failure }: RawFile): Checked<Lock> {
  if (bytes === undefined) {
    const message = `${file} ${failure}`;
    return { value: undefined, diagnostics: [report('file-unreadable', { file, message })] };
  }
  const { value: text, diagnostics: inText } = decode(bytes, file);
  if (text === undefined) return { value: undefined, diagnostics: inText };
  const entries: LockEntry[] = [];
  const diagnostics: Diagnostic[] = [...inText];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const place = { line: index + 1, column: 1, endLine: index + 1, endColumn: 1 + line.length };
    const entry = readEntry(line.normalize('NFC'), place);
    if (entry) entries.push(entry);
    else {
      const message = `${showValue(line)} is neither an address, nor one with a heading or a feed id`;
      diagnostics.push(report('lock-syntax', { file, range: place, message }));
    }
  }
  return { value: { file, entries }, diagnostics };
}

function readEntry(line: string, range: Range): LockEntry | undefined {
  const { address, heading, id } = entryLine.exec(line)?.groups ?? {};
  if (address === undefined) return undefined;
  let entry: Published = { kind: 'page', address };
  if (heading !== undefined) entry = { kind: 'heading', address, id: heading };
  if (id !== undefined) entry = { kind: 'feed id', address, id };
  return { ...entry, range };
}
