import type { JekyllFile } from '../jekyll/split-jekyll-post.ts';

const field = /^([A-Za-z][\w-]*):[ \t]*(.*)$/;
/** One of these at least says that the lines are about the text, and not its beginning. */
const telling = new Set(['title', 'date', 'author', 'authors', 'slug', 'tags', 'category']);
/** Keys that are known under other names here. */
const renamed: Readonly<Record<string, string>> = { modified: 'updated', author: 'authors' };

/**
 * Cuts `Title: …` and other lines of the kind off the head of a text, as MultiMarkdown and Pelican
 * write them; a line that is set in goes on with the one before. Undefined for a text without any.
 */
export function splitHeader(text: string): JekyllFile | undefined {
  const rows = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end = rows.findIndex((row) => row.trim() === '');
  const head = rows.slice(0, end === -1 ? rows.length : end);
  const values = new Map<string, unknown>();
  const lines = new Map<string, number>();
  let last: string | undefined;
  for (const [index, row] of head.entries()) {
    const [, key, value = ''] = field.exec(row) ?? [];
    if (key !== undefined) {
      const small = key.toLowerCase();
      last = renamed[small] ?? small;
      values.set(last, value.trim());
      lines.set(last, index + 1);
    } else if (last !== undefined && /^\s/.test(row))
      values.set(last, `${String(values.get(last))} ${row.trim()}`.trim());
    else return undefined;
  }
  const isHeader = [...values.keys()].some((key) => telling.has(key)) && head.length > 1;
  if (!isHeader) return undefined;
  if (values.get('status') === 'draft') values.set('draft', true).delete('status');
  const body = rows.slice(head.length + 1).join('\n');
  return { values, lines, body, firstLine: head.length + 2, fault: undefined };
}
