import { readAttributeList } from '../kramdown/attribute-list.ts';

/** A tag as it stands in a text. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly attributes: string;
  /** Where it begins in the text, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

const tag =
  /<(\/?)([a-z][^\s/>`<"'=]*)((?:\s+|\/|[^\s"'<>/=`]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+)|[^\s"'<>/=`]+)*)>/giy;

/** The tag that begins at an index of a text, if one does. */
export function tagAt(text: string, index: number): Tag | undefined {
  tag.lastIndex = index;
  const [whole, slash, name = '', attributes = ''] = tag.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    isEmpty: attributes.endsWith('/'),
    attributes,
    start: index,
    end: index + whole.length,
  };
}

/** The next tag at or after an index, comments passed over. */
function nextTag(text: string, from: number): Tag | undefined {
  let at = text.indexOf('<', from);
  while (at !== -1) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      at = text.indexOf('<', end === -1 ? text.length : end);
      continue;
    }
    const found = tagAt(text, at);
    if (found) return found;
    at = text.indexOf('<', at + 1);
  }
  return undefined;
}

/** Where the content of an element ends and where what follows the element begins; undefined when nothing closes it. */
export function endOfElement(
  text: string,
  opening: Tag,
): { readonly inner: number; readonly outer: number } | undefined {
  const isText = opening.name === 'script' || opening.name === 'style';
  let depth = 1;
  let at = opening.end;
  for (;;) {
    const found = nextTag(text, at);
    if (!found) return undefined;
    at = found.end;
    if (found.name !== opening.name || (isText && !found.closes)) continue;
    if (!found.isEmpty) depth += found.closes ? -1 : 1;
    if (depth === 0) return { inner: found.start, outer: found.end };
  }
}

/** The attributes of a tag as properties of hast; `markdown` goes. */
export function propertiesOf(attributes: string): Record<string, string | string[]> {
  const { id, classes, values } = readAttributeList(attributes);
  const { class: written, markdown: _markdown, ...others } = Object.fromEntries(values);
  const className = [...classes, ...(written?.split(/\s+/) ?? [])].filter(Boolean);
  return { ...others, ...(id && { id }), ...(className.length > 0 && { className }) };
}

/** What an element says of Markdown in it: `markdown`, `markdown="1"`, `"block"` or `"span"`. */
export function markdownOf({ attributes }: Tag): string | undefined {
  const [found, one, other, bare] =
    /(?:^|\s)markdown(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+)))?(?=[\s/]|$)/i.exec(
      attributes,
    ) ?? [];
  if (found === undefined) return undefined;
  const value = (one ?? other ?? bare ?? '1').toLowerCase();
  return value === 'markdown' ? '1' : value;
}
