import type { Range } from './diagnostic.ts';
import { visible } from './visible.ts';

const linesBefore = 2;
const widest = 100;

/**
 * Draws the lines of `source` at `range`, two lines before it, and carets under the range. Prose
 * has long lines: they are cut to a window around the range. Undefined when the source has no such
 * line.
 */
export function codeFrame(source: string, range: Range): string | undefined {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  const line = lines[range.line - 1];
  if (line === undefined) return undefined;
  const first = Math.max(1, range.line - linesBefore);
  const margin = String(range.line).length;
  const row = (label: string, text: string) => `${label.padStart(margin)} | ${text}`.trimEnd();
  const before = lines
    .slice(first - 1, range.line - 1)
    .map((text, index) => row(String(first + index), cut(text, 0)));
  const start = Math.min(range.column - 1, line.length);
  const from = line.length > widest ? Math.max(0, start - widest / 2) : 0;
  const shown = cut(line, from);
  const lead = from === 0 ? start : start - from + 1;
  const length = Math.max(1, Math.min(lengthOnLine(line, start, range), shown.length - lead));
  const carets = blank(shown.slice(0, lead)) + underline(shown.slice(lead, lead + length));
  return [...before, row(String(range.line), shown), row('', carets)].join('\n');
}

function lengthOnLine(line: string, start: number, { line: first, endLine, endColumn }: Range) {
  if (endColumn === undefined) return 1;
  return endLine === undefined || endLine === first ? endColumn - 1 - start : line.length - start;
}

function cut(line: string, from: number): string {
  const text = visible(line);
  const head = from > 0 ? '…' : '';
  const tail = text.length > from + widest ? '…' : '';
  return `${head}${text.slice(from, from + widest)}${tail}`;
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** As many columns of space as a terminal gives to `text`. */
function blank(text: string): string {
  return ' '.repeat(columns(text));
}

function underline(text: string): string {
  return '^'.repeat(Math.max(1, columns(text)));
}

function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\u200B-\u200D]/u.test(character)) continue;
    count += wide.test(character) ? 2 : 1;
  }
  return count;
}
