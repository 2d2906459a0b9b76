import type { Element, ElementContent } from 'hast';
import { type BlockReader, elementAt, type Reading } from './block-reader.ts';
import { indentOf, isBlank, type Line } from './line.ts';
import { readAdmonition, readTabs } from './read-boxes.ts';
import { readFencedCode, readIndentedCode } from './read-code.ts';
import { readAbbreviation, readDefinition, readFootnote, readTerms } from './read-definitions.ts';
import { readHtmlBlock } from './read-html-block.ts';
import { readList } from './read-list.ts';
import { readQuote } from './read-quote.ts';
import { readTable } from './read-table.ts';

/** Blocks that end a paragraph without a blank line between. */
const interrupting: readonly BlockReader[] = [
  readFencedCode,
  readHtmlBlock,
  readAdmonition,
  readTabs,
  readHeading,
  readRule,
  readQuote,
  readFootnote,
  readAbbreviation,
  readFormula,
];
const readers: readonly BlockReader[] = [
  readFencedCode,
  readIndentedCode,
  readUnderlined,
  ...interrupting,
  readTable,
  readList,
  readDefinition,
  readTerms,
];

/**
 * Reads blocks in the order of Python-Markdown
 * (https://python-markdown.github.io/reference/#markdown, and the extensions that Material for
 * MkDocs turns on).
 */
export function readBlocks(lines: readonly Line[], reading: Reading): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || isBlank(line)) {
      at += 1;
      continue;
    }
    const read = first(readers, lines, at, reading) ?? readParagraph(lines, at, reading);
    nodes.push(...read.nodes);
    at = read.next;
  }
  return nodes;
}

function first(
  of: readonly BlockReader[],
  lines: readonly Line[],
  at: number,
  reading: Reading,
): ReturnType<BlockReader> {
  for (const reader of of) {
    const read = reader(lines, at, reading);
    if (read && read.next > at) return read;
  }
  return undefined;
}

function readParagraph(lines: readonly Line[], at: number, reading: Reading) {
  let next = at + 1;
  while (next < lines.length) {
    const line = lines[next];
    if (!line || isBlank(line) || first(interrupting, lines, next, reading)) break;
    next += 1;
  }
  return { nodes: [reading.words('p', lines.slice(at, next))], next };
}

function readHeading(lines: readonly Line[], at: number, reading: Reading) {
  const line = lines[at];
  const [, marks, text = ''] =
    /^(#{1,6})(?!#)[ \t]*(.*?)[ \t]*#*[ \t]*$/.exec(line?.text ?? '') ?? [];
  // A word behind a single `#` is a tag, which nobody writes as a heading.
  if (
    !line ||
    marks === undefined ||
    text === '' ||
    (/^#+[^\s#]/.test(line.text) && !/^#{2,}/.test(line.text))
  )
    return undefined;
  return {
    nodes: [
      reading.words(`h${marks.length}`, [{ text: withList(line.text, text), number: line.number }]),
    ],
    next: at + 1,
  };
}

/** A `#` in an attribute list at the end closes nothing. */
function withList(line: string, text: string): string {
  return line.trimEnd().endsWith('}') ? line.replace(/^#+[ \t]*/, '').trimEnd() : text;
}

function readUnderlined(lines: readonly Line[], at: number, reading: Reading) {
  const line = lines[at];
  const under = lines[at + 1]?.text ?? '';
  if (!line || !/^(?:=+|-+)[ \t]*$/.test(under) || /^ {0,3}(?:[>#|]|[*+-][ \t])/.test(line.text))
    return undefined;
  return { nodes: [reading.words(under.startsWith('=') ? 'h1' : 'h2', [line])], next: at + 2 };
}

function readRule(lines: readonly Line[], at: number) {
  const line = lines[at];
  if (
    !line ||
    !/^ {0,3}(?:(?:-+[ ]{0,2}){3,}|(?:_+[ ]{0,2}){3,}|(?:\*+[ ]{0,2}){3,})[ \t]*$/.test(line.text)
  )
    return undefined;
  return { nodes: [elementAt('hr', line.number, {}, [])], next: at + 1 };
}

/** A formula on lines of its own. */
function readFormula(lines: readonly Line[], at: number) {
  const line = lines[at];
  if (!line || indentOf(line) > 3) return undefined;
  const open = /^(\$\$|\\\[)/.exec(line.text.trim())?.[1];
  if (open === undefined) return undefined;
  const close = open === '$$' ? '$$' : '\\]';
  const end = lines.findIndex(({ text }, index) => {
    const rest = text.trim();
    return index > at
      ? rest.endsWith(close)
      : index === at && rest.length > 4 && rest.endsWith(close);
  });
  if (end === -1) return undefined;
  const tex = lines
    .slice(at, end + 1)
    .map(({ text }) => text)
    .join('\n')
    .trim()
    .slice(2, -2);
  if (/\n[ \t]*\n/.test(tex.trim())) return undefined;
  const code: Element = elementAt('code', line.number, { className: ['math-display'] }, [
    { type: 'text', value: tex.trim() },
  ]);
  return { nodes: [elementAt('pre', line.number, {}, [code])], next: end + 1 };
}
