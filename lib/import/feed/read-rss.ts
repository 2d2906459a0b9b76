import type { XmlElement } from '@rgrove/parse-xml';
import type { Feed, FeedContent, FeedEntry } from './feed-entry.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { elementsIn, textIn, textStart } from './parse-xml.ts';
import { plainTitle } from './plain-title.ts';

/**
 * Reads RSS (https://www.rssboard.org/rss-specification, and RSS 1.0), with `content:encoded` and
 * `dc:*`, and the export of WordPress, which is RSS with a name space of its own.
 */
export function readRss(root: XmlElement, lineAt: (offset: number) => number): Feed {
  const channel = elementsIn(root, 'channel')[0] ?? root;
  const items = [
    ...elementsIn(channel, 'item'),
    ...(channel === root ? [] : elementsIn(root, 'item')),
  ];
  const isWordPress = elementsIn(channel, 'wxr_version').length > 0;
  return {
    kind: isWordPress ? 'wordpress' : 'rss',
    title: textIn(channel, 'title'),
    url: addressIn(channel),
    entries: items.map((item) => read(item, isWordPress, lineAt)),
  };
}

function read(
  item: XmlElement,
  isWordPress: boolean,
  lineAt: (offset: number) => number,
): FeedEntry {
  const encoded = elementsIn(item, 'content:encoded')[0];
  const description = elementsIn(item, 'description')[0];
  const source = encoded ?? (isWordPress ? undefined : description);
  const title = textIn(item, 'title');
  const type = textIn(item, 'wp:post_type') ?? 'post';
  const status = textIn(item, 'wp:status');
  const url = addressIn(item);
  const excerpt = textIn(item, 'excerpt:encoded');
  return {
    id: textIn(item, 'guid') ?? url,
    line: lineAt(item.start),
    title: title && plainTitle(title),
    content: source && contentOf(source, isWordPress, lineAt),
    isSummary: encoded === undefined && looksCut(description?.text ?? ''),
    summary: excerpt
      ? plainTitle(excerpt)
      : encoded && description
        ? plainTitle(description.text)
        : undefined,
    published: dateOf(item),
    updated: parseFeedDate(textIn(item, 'atom:updated') ?? textIn(item, 'dcterms:modified')),
    authors: authorsOf(item),
    url,
    tags: [...new Set(elementsIn(item, 'category').map(({ text }) => plainTitle(text)))].filter(
      (tag) => tag !== '' && !(isWordPress && tag === 'Uncategorized'),
    ),
    kind: type === 'post' ? 'post' : type === 'page' ? 'page' : 'other',
    draft: status !== undefined && status !== 'publish' && status !== 'future',
    enclosures: elementsIn(item, 'enclosure').flatMap(({ attributes }) => attributes.url ?? []),
    path: textIn(item, 'wp:post_name'),
  };
}

function contentOf(
  element: XmlElement,
  isWordPress: boolean,
  lineAt: (offset: number) => number,
): FeedContent {
  const line = lineAt(textStart(element));
  const html = element.text;
  const isHtml = /<[a-z!/]|&[#\w]+;/i.test(html);
  if (!isHtml && !isWordPress) return { type: 'text', text: html, line };
  // The classic editor of WordPress writes paragraphs as empty lines.
  const loose = isWordPress && !/<!-- wp:|<p[\s>]/i.test(html);
  return { type: 'html', html, line, loose };
}

/** Whether a description is the beginning of a text and not the text. */
function looksCut(text: string): boolean {
  return (
    /(\[(…|&hellip;|&#8230;|\.\.\.)\]|\.\.\.|…)\s*(<\/p>)?\s*$/.test(text.trim()) ||
    /appeared first on/i.test(text)
  );
}

function dateOf(item: XmlElement): string | undefined {
  const gmt = textIn(item, 'wp:post_date_gmt');
  const exact = gmt && !gmt.startsWith('0000') ? parseFeedDate(`${gmt} UTC`) : undefined;
  return (
    exact ??
    parseFeedDate(
      textIn(item, 'pubdate') ?? textIn(item, 'dc:date') ?? textIn(item, 'wp:post_date'),
    )
  );
}

function authorsOf(item: XmlElement): readonly string[] {
  const creators = elementsIn(item, 'creator').map(({ text }) => text.trim());
  const written = textIn(item, 'author');
  // RSS asks for an address of mail, with the name in brackets behind it.
  const name =
    written && (/\(([^)]+)\)/.exec(written)?.[1] ?? (written.includes('@') ? undefined : written));
  return [...creators, ...(creators.length === 0 && name ? [name] : [])].filter(
    (each) => each !== '',
  );
}

function addressIn(parent: XmlElement): string | undefined {
  const link = elementsIn(parent, 'link').find(
    ({ name, text }) => name === 'link' && text.trim() !== '',
  );
  const guid = elementsIn(parent, 'guid')[0];
  const permanent =
    guid && guid.attributes.isPermaLink !== 'false' && /^https?:/.test(guid.text.trim());
  return link?.text.trim() ?? (permanent ? guid.text.trim() : undefined);
}
