import type { Element } from 'hast';
import { elementAt } from './block-parser.ts';
import { isBlank, type Line, tab } from './line.ts';
import type { Store } from './store.ts';

const prefix = /^[> \t]*/;
const opening = /^(~{3,}|`{3,})[ \t]*(.*?)[ \t]*$/;

/**
 * Takes code between fences out of the text, at any indentation and in quotes
 * (https://facelessuser.github.io/pymdown-extensions/extensions/superfences/). Each leaves a line
 * with a mark where it stood.
 */
export function takeFences(lines: readonly Line[], store: Store): Line[] {
  const kept: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const fence = openingOf(line);
    const end = fence ? endOf(lines, at, fence) : undefined;
    if (fence && end !== undefined) {
      const source = lines.slice(at, end + 1);
      const nodes = codeOf(fence, source);
      kept.push({
        text: fence.before + store.put({ kind: 'code', nodes, source }),
        number: line.number,
      });
      at = end + 1;
    } else {
      kept.push(line);
      at += 1;
    }
  }
  return kept;
}

interface Fence {
  /** What stands before it, tabs as spaces. */
  readonly before: string;
  readonly marks: string;
  readonly info: string;
}

function openingOf({ text }: Line): Fence | undefined {
  const before = prefix.exec(text)?.[0] ?? '';
  const [, marks, info = ''] = opening.exec(text.slice(before.length)) ?? [];
  if (marks === undefined || (marks.startsWith('`') && info.includes('`'))) return undefined;
  return { before: spaces(before), marks, info };
}

function spaces(text: string): string {
  let wide = '';
  for (const character of text)
    wide += character === '\t' ? ' '.repeat(tab - (wide.length % tab)) : character;
  return wide;
}

/** Takes up to so many columns of what may stand before a fence off a line. */
function cut(text: string, columns: number): { before: string; content: string } {
  let before = '';
  let index = 0;
  while (index < text.length && before.length < columns && /[> \t]/.test(text[index] ?? '')) {
    before += text[index] === '\t' ? ' '.repeat(tab - (before.length % tab)) : text[index];
    index += 1;
  }
  return { before, content: text.slice(index) };
}

/** The line that closes a fence; undefined when a line before it stands further left than the fence. */
function endOf(lines: readonly Line[], at: number, fence: Fence): number | undefined {
  const quotes = depth(fence.before);
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const { before, content } = cut(line.text, fence.before.length);
    const isEmpty = (before + content).replaceAll('>', '').trim() === '';
    if (isEmpty && (quotes === 0 || before.includes('>') || isBlank(line))) continue;
    if (depth(before) !== quotes && !(quotes > 0 && depth(before) < quotes)) return undefined;
    if (before.length < fence.before.length && content !== '' && quotes === 0) return undefined;
    if (content.startsWith(fence.marks) && /^(.)\1*[ \t]*$/.test(content)) return index;
  }
  return undefined;
}

function depth(before: string): number {
  return before.split('>').length - 1;
}

function codeOf({ before, info }: Fence, source: readonly Line[]): Element[] {
  const first = source[0]?.number;
  const value = source
    .slice(1, -1)
    .map(({ text }) => cut(text, before.length).content)
    .join('\n');
  const list = /^\{(.*?)\}?$/s.exec(info)?.[1];
  const language =
    list === undefined
      ? /^\.?([\w#.+-]+)(?=\s|$)/.exec(info)?.[1]
      : /(?:^|\s)\.([\w#+-]+)/.exec(list)?.[1];
  const options = list ?? info;
  const [, , title] = /\btitle=(["'])(.*?)\1/.exec(options) ?? [];
  const lit = /\bhl_lines=(["'])(.*?)\1/.exec(options)?.[2];
  const numbers = /\blinenums=(["'])(.*?)\1/.exec(options)?.[2];
  const isAnnotated = /(?:^|[\s{])\.annotate\b/.test(options);
  const properties = {
    ...(language && { className: [`language-${language}`] }),
    ...(title && { dataTitle: title }),
    ...(lit && { dataLines: lit }),
    ...(numbers && { dataNumbers: numbers }),
    ...(isAnnotated && { dataAnnotate: 'true' }),
  };
  const code = elementAt('code', first, properties, [{ type: 'text', value: `${value}\n` }]);
  return [elementAt('pre', first, {}, [code])];
}
