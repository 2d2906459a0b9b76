import { parseXml as parse, XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** An XML document that was read, or why it cannot be read. */
export type ParsedXml =
  | { readonly root: XmlElement; readonly lineAt: (offset: number) => number }
  | { readonly fault: string; readonly line: number };

/** Characters that XML forbids and that exports hold anyway: https://www.w3.org/TR/xml/#charsets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Parses XML. Entities of HTML (`&nbsp;`) are known; those that a document defines itself are not
 * read, since a few of them can fill any memory.
 */
export function parseXml(text: string): ParsedXml {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(forbidden, ' ')
    .trimStart();
  const skipped = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
  const lineAt = lineCounter(source, skipped);
  try {
    const { root } = parse(source, { includeOffsets: true, resolveUndefinedEntity: entity });
    return root ? { root, lineAt } : { fault: 'the file holds no XML element', line: 1 };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const at =
      typeof error === 'object' && error !== null && 'pos' in error ? Number(error.pos) : 0;
    return { fault: explain(reason, at, source), line: lineAt(at) };
  }
}

function entity(reference: string): string | null {
  return decodeNamedCharacterReference(reference.slice(1, -1)) || null;
}

function explain(reason: string, at: number, source: string): string {
  const plain = reason.replace(/ \(line \d+, column \d+\)/, '');
  if (/Named entity isn't defined/.test(reason)) {
    const name = /&[^;\s]+;?/.exec(reason)?.[0] ?? '';
    return `the file uses \`${name}\`, which no standard defines; entities that a file defines itself are not read`;
  }
  if (at >= source.trimEnd().length - 1 || /Missing end tag/.test(reason)) {
    return `the XML is not complete (${plain}): the file was cut off, or a tag in it is never closed`;
  }
  return `the XML is broken: ${plain}`;
}

function lineCounter(text: string, skipped: number): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1 + skipped;
  };
}

/** The name of an element without its prefix, in lower case. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The elements in an element; with `name`, those of that local or full name. */
export function elementsIn(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement &&
      (name === undefined ||
        child.name === name ||
        (!name.includes(':') && localName(child) === name)),
  );
}

/** The text in the first element of a name, trimmed; undefined when there is none. */
export function textIn(parent: XmlElement, name: string): string | undefined {
  const text = elementsIn(parent, name)[0]?.text.trim();
  return text === '' ? undefined : text;
}

/** Where the first text of an element begins, for the lines of what is written in it. */
export function textStart(element: XmlElement): number {
  const isText = (node: XmlNode) => node instanceof XmlText || node instanceof XmlCdata;
  const first = element.children.find(isText);
  if (!first) return element.start;
  return first instanceof XmlCdata ? first.start + '<![CDATA['.length : first.start;
}
