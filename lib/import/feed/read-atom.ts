import type { XmlElement } from '@rgrove/parse-xml';
import type { Feed, FeedContent, FeedEntry } from './feed-entry.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { elementsIn, localName, textIn, textStart } from './parse-xml.ts';
import { plainTitle } from './plain-title.ts';
import { xmlToHast } from './xml-to-hast.ts';

const kinds = /^http:\/\/schemas\.google\.com\/blogger\/\d+\/kind#(\w+)$/;

/** Reads an Atom feed (https://www.rfc-editor.org/rfc/rfc4287), Blogger's exports old and new included. */
export function readAtom(root: XmlElement, lineAt: (offset: number) => number): Feed {
  const entries = elementsIn(root, 'entry').map((entry) => read(entry, root, lineAt));
  const isBlogger =
    elementsIn(root, 'entry').some((entry) => kindOf(entry) !== undefined) ||
    /blogger/i.test(textIn(root, 'generator') ?? '');
  return {
    kind: isBlogger ? 'blogger' : 'atom',
    title: title(root),
    url: linkOf(root, 'alternate'),
    entries,
  };
}

function read(entry: XmlElement, feed: XmlElement, lineAt: (offset: number) => number): FeedEntry {
  const content = elementsIn(entry, 'content')[0];
  const summary = elementsIn(entry, 'summary')[0];
  const source = content ?? summary;
  const kind = kindOf(entry) ?? 'post';
  const filename = textIn(entry, 'blogger:filename');
  const url = linkOf(entry, 'alternate');
  return {
    id: textIn(entry, 'id') ?? url,
    line: lineAt(entry.start),
    title: title(entry),
    content: source && contentOf(source, lineAt),
    isSummary: content === undefined && summary !== undefined,
    summary: content && summary ? plainTitle(summary.text) : undefined,
    published: parseFeedDate(
      textIn(entry, 'published') ?? textIn(entry, 'issued') ?? textIn(entry, 'updated'),
    ),
    updated: parseFeedDate(textIn(entry, 'updated') ?? textIn(entry, 'modified')),
    authors: authorsOf(entry).length > 0 ? authorsOf(entry) : authorsOf(feed),
    url:
      url ?? (filename === undefined ? undefined : absolute(filename, linkOf(feed, 'alternate'))),
    tags: tagsOf(entry),
    kind: kind === 'post' ? 'post' : kind === 'page' ? 'page' : 'other',
    draft: isDraft(entry),
    enclosures: linksOf(entry, 'enclosure'),
    path: filename,
  };
}

/** What Blogger says an entry is: a post, a page, a comment, a setting, a template. */
function kindOf(entry: XmlElement): string | undefined {
  const type = textIn(entry, 'blogger:type');
  if (type) return type.toLowerCase();
  const term = elementsIn(entry, 'category')
    .map(({ attributes }) => kinds.exec(attributes.term ?? '')?.[1])
    .find((kind) => kind !== undefined);
  return term;
}

function isDraft(entry: XmlElement): boolean {
  const control = elementsIn(entry, 'control')[0];
  const status = textIn(entry, 'blogger:status')?.toUpperCase();
  return (
    (control !== undefined && textIn(control, 'draft') === 'yes') ||
    (status !== undefined && status !== 'LIVE')
  );
}

function contentOf(element: XmlElement, lineAt: (offset: number) => number): FeedContent {
  const type = (element.attributes.type ?? 'text').toLowerCase();
  const line = lineAt(textStart(element));
  const inner = elementsIn(element);
  if (type === 'xhtml' || (inner.length > 0 && type.includes('xml'))) {
    const [box] = inner;
    const isBox = inner.length === 1 && box && localName(box) === 'div';
    return { type: 'tree', tree: xmlToHast(isBox ? box : element, lineAt) };
  }
  if (type === 'text' || type === 'text/plain') {
    // Many feeds forget to say that their text is HTML.
    const isHtml = /<\/?(p|br|div|a|img|ul|h[1-6])\b/i.test(element.text);
    if (!isHtml) return { type: 'text', text: element.text, line };
  }
  return { type: 'html', html: element.text, line, loose: false };
}

function title(parent: XmlElement): string | undefined {
  const element = elementsIn(parent, 'title')[0];
  const isHtml = ['html', 'xhtml', 'text/html'].includes(element?.attributes.type ?? 'text');
  const text =
    element && (isHtml ? plainTitle(element.text) : element.text.replace(/\s+/g, ' ').trim());
  return text === '' ? undefined : text;
}

function authorsOf(parent: XmlElement): readonly string[] {
  return elementsIn(parent, 'author').flatMap((author) => textIn(author, 'name') ?? []);
}

function tagsOf(entry: XmlElement): readonly string[] {
  const tags = elementsIn(entry, 'category').flatMap(({ attributes }) => {
    const term = attributes.label ?? attributes.term ?? '';
    return term === '' || kinds.test(attributes.term ?? '') ? [] : [term.trim()];
  });
  return [...new Set(tags)];
}

function linksOf(parent: XmlElement, rel: string): readonly string[] {
  return elementsIn(parent, 'link').flatMap(({ attributes }) =>
    (attributes.rel ?? 'alternate') === rel && attributes.href ? [attributes.href] : [],
  );
}

function linkOf(parent: XmlElement, rel: string): string | undefined {
  return linksOf(parent, rel)[0];
}

function absolute(path: string, base: string | undefined): string | undefined {
  return base !== undefined && URL.canParse(path, base) ? new URL(path, base).href : undefined;
}
