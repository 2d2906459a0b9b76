import {
  type Document,
  isCollection,
  isScalar,
  type LineCounter,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { rangeOf } from './yaml-range.ts';

interface Context {
  readonly source: string;
  readonly file: string;
  readonly lines: LineCounter;
}

interface Faults {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the values of the document are what the author meant, as far as can be told. */
  readonly usable: boolean;
}

/** Finds what is wrong with a YAML document before anything is known of its meaning. */
export function yamlFaults(document: Document.Parsed, context: Context): Faults {
  const references = findReferences(document, context);
  if (references.length > 0) return { diagnostics: references, usable: false };
  const errors = [...document.errors, ...document.warnings];
  // One slip often makes the parser stumble several times; the first place is the telling one.
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) return { diagnostics: [explain(broken, document, context)], usable: false };
  const duplicates = errors.map((error) => explain(error, document, context));
  return { diagnostics: [...duplicates, ...findSwallowed(document, context)], usable: true };
}

function explain(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  { source, file, lines }: Context,
): Diagnostic {
  const range = rangeOf(lines, pos);
  const line = restOfLine(source, pos[0]);
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:]*/.exec(line)?.[0].trim() ?? line;
      const from = { line: range.line, column: range.column };
      const end = { endLine: range.line, endColumn: range.column + key.length };
      return report('yaml-syntax', {
        file,
        range: { ...from, ...end },
        message: `the key \`${key}\` is given twice`,
        hint: 'remove one of the two',
      });
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return report('yaml-syntax', {
        file,
        range: { ...range, endLine: range.line, endColumn: range.column + line.length },
        message: `\`${line}\` holds ": ", which begins a value of its own`,
        hint: `quote the value: ${quoted(line)}`,
      });
    default: {
      const told = message.charAt(0).toLowerCase() + message.slice(1);
      const begin = findOpen(document, pos[0]) ?? pos[0];
      const shown = begin + restOfLine(source, begin).length;
      return report('yaml-syntax', {
        file,
        range: begin === pos[0] ? range : rangeOf(lines, [begin, shown]),
        message: `the YAML is broken: ${told}`,
      });
    }
  }
}

// A quote or a bracket that is never closed is noticed lines later; what helps is where it was opened.
function findOpen(document: Document.Parsed, offset: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      const isBracket = isCollection(node) && node.flow === true;
      const [start, end] = node.range ?? [offset, offset];
      if ((isQuoted || isBracket) && start < offset && end >= offset) open = start;
    },
  });
  return open;
}

// Text such as `*Important*` or `&c` is a reference to YAML, and half of it would be lost.
function findReferences(document: Document.Parsed, { file, source, lines }: Context): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (start: number) => {
    const line = restOfLine(source, start);
    found.push(
      report('yaml-syntax', {
        file,
        range: rangeOf(lines, [start, start + line.length]),
        message: `\`${line}\` is a YAML reference, which is not supported`,
        hint: `if it is a text, quote it: ${quoted(line)}`,
      }),
    );
  };
  visit(document, {
    Alias: (_, { range }) => add(range?.[0] ?? 0),
    Node: (_, { anchor, range }) => {
      if (anchor !== undefined) add(source.lastIndexOf(`&${anchor}`, range?.[0] ?? 0));
    },
  });
  return found;
}

// `title: Reason #1 to leave` reads `Reason`. Whoever means a comment leaves a space after the sign.
function findSwallowed(document: Document.Parsed, { file, source, lines }: Context): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.range == null || !/^[^\s#!]/.test(node.comment ?? '')) return;
      const start = source.indexOf('#', node.range[1]);
      const lost = restOfLine(source, start);
      const value = restOfLine(source, node.range[0]);
      const corrected = node.type === 'PLAIN' ? `: ${quoted(value)}` : '';
      found.push(
        report('yaml-syntax', {
          file,
          range: rangeOf(lines, [start, start + lost.length]),
          message: `\`${lost}\` is read as a comment and not as text`,
          hint: `quote the whole value${corrected}; in a comment leave a space after #`,
        }),
      );
    },
  });
  return found;
}

function restOfLine(source: string, offset: number): string {
  return /^.*/.exec(source.slice(offset))?.[0].trimEnd() ?? '';
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
