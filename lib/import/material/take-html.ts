import { elementAt } from './block-parser.ts';
import { blockNames, rawNames, wordNames } from './html-names.ts';
import type { Line } from './line.ts';
import { LineText } from './line-text.ts';
import type { Held, Store } from './store.ts';
import { endOfElement, markdownOf, propertiesOf, type Tag, tagAt } from './tag.ts';

type Mode = 'blocks' | 'words' | 'off';

interface Taken {
  readonly held: Held;
  /** Where what follows it begins. */
  readonly end: number;
}

/**
 * Takes HTML that begins at the beginning of a line out of the text, and reads where Markdown
 * stands in it (https://python-markdown.github.io/extensions/md_in_html/). Each leaves a line with
 * a mark and blank lines around it.
 */
export function takeHtml(lines: readonly Line[], store: Store): Line[] {
  const source = new LineText(lines);
  const { text } = source;
  const kept: Line[] = [];
  let at = 0;
  while (at < text.length) {
    const open = at + (/^ {0,3}(?=<)/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
    const taken = text[open] === '<' ? takeAt(source, open, text.length, undefined) : undefined;
    if (taken) {
      const number = source.numberAt(open);
      kept.push(
        { text: '', number },
        { text: store.put(taken.held), number },
        { text: '', number },
      );
      at = taken.end;
      if (text[at] === '\n') at += 1;
      continue;
    }
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    kept.push({ text: text.slice(at, end), number: source.numberAt(at) });
    at = end + 1;
  }
  return kept;
}

/** Reads the comment or element between paragraphs that begins at an index; none may go past `limit`. */
function takeAt(
  source: LineText,
  at: number,
  limit: number,
  around: Mode | undefined,
): Taken | undefined {
  const { text } = source;
  const raw = (end: number): Taken => ({
    held: { kind: 'html', value: text.slice(at, end), line: source.numberAt(at) },
    end,
  });
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return end === -1 || end + 3 > limit ? undefined : raw(end + 3);
  }
  const tag = tagAt(text, at);
  if (!tag || tag.closes || !blockNames.has(tag.name) || tag.end > limit) return undefined;
  if (tag.name === 'hr' || tag.isEmpty) return raw(tag.end);
  const end = endOfElement(text, tag);
  const { inner, outer } = end && end.outer <= limit ? end : unclosed(text, tag, limit);
  const mode = modeOf(tag, around);
  if (mode === 'off') return raw(outer);
  const element = elementAt(tag.name, source.numberAt(at), propertiesOf(tag.attributes));
  const parts = readParts(source, tag.end, inner, mode);
  return { held: { kind: 'element', element, mode, parts }, end: outer };
}

/** An element that is never closed ends with its paragraph. */
function unclosed(text: string, tag: Tag, limit: number) {
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = tag.end;
  const end = Math.min(blank.exec(text)?.index ?? limit, limit);
  return { inner: end, outer: end };
}

function modeOf(tag: Tag, around: Mode | undefined): Mode {
  const said = markdownOf(tag);
  if (said === undefined || around === 'off' || rawNames.has(tag.name)) return 'off';
  if (said === '1') return around === 'words' || wordNames.has(tag.name) ? 'words' : 'blocks';
  if (said === 'block') return around === 'words' ? 'words' : 'blocks';
  return said === 'span' ? 'words' : 'off';
}

/** Reads what stands between the tags of an element that holds Markdown. */
function readParts(
  source: LineText,
  from: number,
  to: number,
  mode: Mode,
): (readonly Line[] | Held)[] {
  const { text } = source;
  const parts: (readonly Line[] | Held)[] = [];
  let start = from;
  const endPart = (end: number) => {
    if (text.slice(start, end).trim() !== '') parts.push(source.slice(start, end));
  };
  let isAfterElement = true;
  let at = from;
  for (;;) {
    const next = text.indexOf('<', at);
    if (next === -1 || next >= to) break;
    const line = text.slice(text.lastIndexOf('\n', next - 1) + 1, next);
    const isFirst: boolean =
      /^ {0,3}$/.test(line) || (isAfterElement && text.slice(at, next).trim() === '');
    const taken: Taken | undefined = isFirst ? takeAt(source, next, to, mode) : undefined;
    isAfterElement = taken !== undefined;
    if (taken) {
      endPart(next);
      parts.push(taken.held);
      start = taken.end;
    }
    at = taken?.end ?? next + 1;
  }
  endPart(to);
  return parts;
}
