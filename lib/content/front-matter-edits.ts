import type { Edit } from '#lib/diagnostics/diagnostic.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { valueAt } from './value-at.ts';

/** What YAML reads as itself, and in a list in brackets, where a comma would divide it. */
const plain = /^[\p{L}\p{N}/](?:[\p{L}\p{M}\p{N}/.,%_~+-]|:(?=\S))*$/u;
const plainInList = /^[^,]*$/;

/** The front matter of a text that had no fault, and how to write more into it. */
export interface FrontMatterEditor {
  readonly yaml: Yaml;
  /** Writes a key behind all others. */
  addKey(key: string, value: string): readonly Edit[];
  /** Writes a value behind the others of a list, which is made where there is none. */
  addToList(key: string, value: string): readonly Edit[];
}

/** Opens the front matter of a text; undefined when it cannot be read. */
export function editFrontMatter(text: string, file: string): FrontMatterEditor | undefined {
  const split = splitFrontMatter(text, file).value;
  const yaml = split && readYaml(split.yaml, file, split.offset).value;
  const closing = text.indexOf('\n---', 3) + 1;
  if (!yaml || closing === 0) return undefined;
  const lineEnd = text.slice(0, closing).endsWith('\r\n') ? '\r\n' : '\n';
  const addKey = (key: string, value: string) => [
    { start: closing, end: closing, text: `${key}: ${value}${lineEnd}` },
  ];
  return {
    yaml,
    addKey: (key, value) => addKey(key, quote(value)),
    addToList(key, value) {
      const list = valueAt(yaml.data, [key]);
      const length = Array.isArray(list) ? list.length : 0;
      const [, end] = yaml.offsets([key, length - 1]) ?? [];
      if (length === 0 || end === undefined) return addKey(key, `[${quoteInList(value)}]`);
      const isInBrackets = yaml.written([key]).startsWith('[');
      const { column } = yaml.locate([key, length - 1]);
      const indent = text.slice(text.lastIndexOf('\n', end - 1) + 1).slice(0, column - 1);
      const before = isInBrackets ? ', ' : `${lineEnd}${indent}`;
      return [{ start: end, end, text: `${before}${quoteInList(value)}` }];
    },
  };
}

function quote(value: string): string {
  return plain.test(value) ? value : JSON.stringify(value);
}

function quoteInList(value: string): string {
  return plainInList.test(value) ? quote(value) : JSON.stringify(value);
}
