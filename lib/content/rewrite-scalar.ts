import { parse } from 'yaml';
import type { Edit } from '#lib/diagnostics/diagnostic.ts';
import type { Path, Yaml } from './read-yaml.ts';

/** What YAML reads as itself in every place, lists in brackets included. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _/-]*$/u;

/**
 * Writes another text in the place of the value at `path`, or of its key, with the quotes that stand
 * there or that it needs. Undefined when what stands there spans several lines.
 */
export function rewriteScalar(
  yaml: Yaml,
  path: Path,
  text: string,
  part: 'key' | 'value' = 'value',
): readonly Edit[] | undefined {
  const [start, end] = yaml.offsets(path, part) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const { line, endLine } = yaml.locate(path, part);
  if (endLine !== line) return undefined;
  const [quote] = /^["']/.exec(yaml.written(path)) ?? [];
  const written = part === 'value' ? quote : undefined;
  return [{ start, end, text: write(text, written) }];
}

function write(text: string, quote: string | undefined): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  const isPlain = quote === undefined && plain.test(text) && parse(text) === text;
  return isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
