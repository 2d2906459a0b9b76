import { LineCounter, parseDocument } from 'yaml';

/** A file with front matter, cut at its end. */
export interface JekyllFile {
  readonly values: ReadonlyMap<string, unknown>;
  /** The line of each key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** The line in which the body begins. */
  readonly firstLine: number;
  /** What is wrong with the front matter, if it cannot be read. */
  readonly fault: { readonly message: string; readonly line: number } | undefined;
}

const fence = /^---[ \t]*$/;

/** Cuts the front matter of a Jekyll file off and reads it; a file without any is all body. */
export function splitJekyllPost(text: string): JekyllFile {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows = source.split('\n');
  const begin = rows.findIndex((row) => row.trim() !== '');
  // Blank lines before front matter are passed over; a rule at the head of a text stays one.
  const isFront = begin === 0 || /^[\w.-]+:/.test(rows[begin + 1] ?? '');
  const end =
    isFront && fence.test(rows[begin] ?? '')
      ? rows.findIndex((row, index) => index > begin && fence.test(row))
      : -1;
  const nothing = { values: new Map(), lines: new Map(), fault: undefined };
  if (end === -1) return { ...nothing, body: source, firstLine: 1 };
  const body = rows.slice(end + 1).join('\n');
  const written = rows.slice(begin + 1, end).join('\n');
  const counter = new LineCounter();
  // Ruby's YAML lets the later of two equal keys win, and so did the blog.
  const document = parseDocument(written, { lineCounter: counter, uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const line = counter.linePos(error.pos[0]).line + begin + 1;
    const message = error.message.split('\n')[0] ?? '';
    return { ...nothing, body, firstLine: end + 2, fault: { message, line } };
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const lines = new Map<string, number>();
  if (document.contents && 'items' in document.contents) {
    for (const pair of document.contents.items) {
      if (
        !('key' in pair) ||
        typeof pair.key !== 'object' ||
        pair.key === null ||
        !('range' in pair.key)
      )
        continue;
      const range: unknown = pair.key.range;
      if (Array.isArray(range) && typeof range[0] === 'number')
        lines.set(String(pair.key), counter.linePos(range[0]).line + begin + 1);
    }
  }
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    values: new Map(isMapping ? Object.entries(value) : []),
    lines,
    body,
    firstLine: end + 2,
    fault: undefined,
  };
}
