import type { ElementContent } from 'hast';
import { readAttributeList } from '../kramdown/attribute-list.ts';
import { type BlockReader, elementAt } from './block-reader.ts';
import { dedent, indentOf, isBlank, type Line } from './line.ts';

const blockNames =
  'address|article|aside|audio|blockquote|body|center|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|legend|li|link|main|map|math|menu|meta|nav|noscript|object|ol|option|p|picture|pre|script|section|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video';
const opening = new RegExp(`^ {0,3}<(${blockNames})(?=[\\s>/])([^>]*)(/?)>?`, 'i');
const empty = /^(?:hr|link|meta)$/i;

/** HTML between paragraphs; an element that says `markdown` holds Markdown again (`md_in_html`). */
export const readHtmlBlock: BlockReader = (lines, at, reading) => {
  const first = lines[at];
  if (!first) return undefined;
  if (/^ {0,3}<!--/.test(first.text)) return readComment(lines, at);
  const [written, name = '', attributes = ''] = opening.exec(first.text) ?? [];
  if (written === undefined) return undefined;
  const end = empty.test(name) || attributes.trim().endsWith('/') ? at : endOf(lines, at, name);
  const block = lines.slice(at, end + 1);
  const isMarkdown = /(^|\s)markdown(\s*=\s*["']?(1|block|span)["']?)?(?=\s|$)/i.test(attributes);
  if (!isMarkdown || end === at) {
    const oneLine =
      isMarkdown && new RegExp(`^ {0,3}<${name}[^>]*>(.*)</${name}>\\s*$`, 'i').exec(first.text);
    if (oneLine) {
      const element = reading.words(name.toLowerCase(), [
        { text: oneLine[1] ?? '', number: first.number },
      ]);
      element.properties = propertiesOf(attributes);
      return { nodes: [element], next: end + 1 };
    }
    return { nodes: [rawOf(block)], next: end + 1 };
  }
  const head = { text: first.text.slice(written.length).replace(/^>/, ''), number: first.number };
  const inner: Line[] = [...(isBlank(head) ? [] : [head]), ...lines.slice(at + 1, end)];
  const last = lines[end];
  if (last) {
    const rest = last.text.replace(new RegExp(`</${name}\\s*>\\s*$`, 'i'), '');
    if (rest.trim() !== '') inner.push({ text: rest, number: last.number });
  }
  const shared = Math.min(
    ...inner.filter((line) => !isBlank(line)).map(indentOf),
    Number.MAX_SAFE_INTEGER,
  );
  const body = shared > 0 && shared < 100 ? inner.map((line) => dedent(line, shared)) : inner;
  const children: ElementContent[] = /^(?:p|h[1-6]|summary)$/i.test(name)
    ? [reading.words('span', body)]
    : reading.blocks(body);
  return {
    nodes: [elementAt(name.toLowerCase(), first.number, propertiesOf(attributes), children)],
    next: end + 1,
  };
};

function readComment(lines: readonly Line[], at: number) {
  const found = lines.findIndex(({ text }, index) => index >= at && text.includes('-->'));
  const end = found === -1 ? lines.length - 1 : found;
  return { nodes: [rawOf(lines.slice(at, end + 1))], next: end + 1 };
}

/** The line in which an element ends, counting those of its name within it. */
function endOf(lines: readonly Line[], at: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*?(/?)>`, 'gi');
  let depth = 0;
  for (let index = at; index < lines.length; index += 1) {
    for (const [, closes, isEmpty] of (lines[index]?.text ?? '').matchAll(tags)) {
      if (!isEmpty) depth += closes ? -1 : 1;
    }
    if (depth <= 0 && (index > at || />/.test(lines[index]?.text ?? ''))) return index;
  }
  // An element that is never closed ends with its paragraph.
  const blank = lines.findIndex((line, index) => index > at && isBlank(line));
  return (blank === -1 ? lines.length : blank) - 1;
}

function propertiesOf(attributes: string): Record<string, string | string[]> {
  const { id, classes, values } = readAttributeList(attributes);
  const { class: written, markdown: _markdown, ...others } = Object.fromEntries(values);
  const className = [...classes, ...(written?.split(/\s+/) ?? [])].filter(Boolean);
  return { ...others, ...(id && { id }), ...(className.length > 0 && { className }) };
}

/** HTML as it is written, for the parser of HTML. */
function rawOf(lines: readonly Line[]): ElementContent {
  const point = { line: lines[0]?.number ?? 1, column: 1, offset: 0 };
  const raw = {
    type: 'raw' as const,
    value: `${lines.map(({ text }) => text).join('\n')}\n`,
    position: { start: point, end: point },
  };
  return raw as unknown as ElementContent;
}
