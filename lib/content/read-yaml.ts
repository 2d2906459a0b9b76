import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Range } from '#lib/diagnostics/diagnostic.ts';
import { findLongLine } from '#lib/diagnostics/find-long-line.ts';
import type { Checked } from './checked.ts';
import { yamlFaults } from './yaml-faults.ts';
import { rangeOf } from './yaml-range.ts';

/** The keys and list positions that lead to a value: `['image', 'alt']`, `['tags', 0]`. */
export type Path = readonly PropertyKey[];

/** The values of a YAML text with the place of each in its file. */
export interface Yaml {
  readonly file: string;
  /** Plain objects, lists, texts, numbers, booleans and null; `{}` when the text says nothing. */
  readonly data: unknown;
  /**
   * Where the value at `path`, or its key, stands. For something that is not there the key of what
   * it is missing in, and at last the beginning of the file.
   */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /** The value at `path` as it is written, quotes included. */
  written(path: Path): string;
  /** Where the value at `path`, or its key, begins and ends in the file, in UTF-16 code units. */
  offsets(path: Path, part?: 'key' | 'value'): readonly [start: number, end: number] | undefined;
}

/**
 * Reads a YAML 1.2 text with the core schema: a date stays a text, `yes` is no boolean. Lines and
 * columns are those of `source`, so a part of a file is handed in with as many lines before it as
 * the file has, and with the `offset` in the file at which it begins. Syntax errors leave no value; a
 * duplicate key is reported and the rest can be used.
 */
export function readYaml(source: string, file: string, offset = 0): Checked<Yaml> {
  const long = findLongLine(source, file);
  if (long) return { value: undefined, diagnostics: [long] };
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && nameOf(a) === nameOf(b),
  });
  const { diagnostics, usable } = yamlFaults(document, { source, file, lines });
  if (!usable) return { value: undefined, diagnostics };
  const data: unknown = document.toJS() ?? {};
  const locate: Yaml['locate'] = (path, part = 'value') => {
    const offsets = find(document, path, part);
    return offsets ? rangeOf(lines, offsets) : { line: 1, column: 1 };
  };
  const written: Yaml['written'] = (path) => {
    const offsets = find(document, path, 'value');
    return offsets ? source.slice(...offsets) : '';
  };
  const offsets: Yaml['offsets'] = (path, part = 'value') => {
    const [start, end] = find(document, path, part) ?? [];
    return start === undefined || end === undefined ? undefined : [offset + start, offset + end];
  };
  return { value: { file, data, locate, written, offsets }, diagnostics };
}

/** Keys that look the same are the same, whichever keyboard wrote them. */
function nameOf(key: Scalar): string {
  return String(key.value).normalize('NFC');
}

type Offsets = [start: number, end: number];

function find(document: Document.Parsed, path: Path, part: 'key' | 'value'): Offsets | undefined {
  let node: ParsedNode | null = document.contents;
  let key: Node | undefined;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === segment);
      if (pair === undefined) return offsetsOf(key);
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof segment === 'number' && node.items[segment]) {
      node = node.items[segment];
      key = node;
    } else {
      return offsetsOf(key);
    }
  }
  const value = offsetsOf(node ?? undefined);
  const isEmpty = value === undefined || value[0] === value[1];
  return part === 'key' || isEmpty ? (offsetsOf(key) ?? value) : value;
}

function offsetsOf(node: Node | undefined): Offsets | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}
