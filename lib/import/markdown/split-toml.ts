import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml';
import type { JekyllFile } from '../jekyll/split-jekyll-post.ts';

const fence = /^\+\+\+[ \t]*$/;

/**
 * Cuts front matter in TOML (https://toml.io/en/v1.0.0) off the head of a text, as Hugo and Zola
 * write it between lines of `+++`. Undefined for a text that does not begin so.
 */
export function splitToml(text: string): JekyllFile | undefined {
  const rows = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (!fence.test(rows[0] ?? '')) return undefined;
  const end = rows.findIndex((row, index) => index > 0 && fence.test(row));
  if (end === -1) return undefined;
  const head = rows.slice(1, end);
  const rest = { body: rows.slice(end + 1).join('\n'), firstLine: end + 2 };
  try {
    const table = parse(head.join('\n'));
    const values = new Map(Object.entries(table).map(([key, value]) => [key, plain(value)]));
    const lines = new Map<string, number>();
    for (const key of values.keys()) {
      const at = head.findIndex((row) =>
        row
          .replace(/["'[\]]/g, '')
          .trim()
          .startsWith(key),
      );
      if (at !== -1) lines.set(key, at + 2);
    }
    return { ...rest, values, lines, fault: undefined };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0] ?? '';
    const fault = { message, line: error.line + 1 };
    return { ...rest, values: new Map(), lines: new Map(), fault };
  }
}

/** Dates as they are written in ISO 8601, everything else as it is. */
function plain(value: TomlValue): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
