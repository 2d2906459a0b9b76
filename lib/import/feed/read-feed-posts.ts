import type { Root } from 'hast';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { readEach } from '../source/read-each.ts';
import { expandShortcodes } from './expand-shortcodes.ts';
import type { Feed, FeedContent, FeedEntry } from './feed-entry.ts';
import { loosen } from './loosen.ts';
import { markCaptions } from './mark-captions.ts';

/** The posts of a feed, and what of it is none. */
export interface FeedPosts {
  readonly posts: readonly (ImportedPost & { readonly path: string })[];
  /** Sentences about entries that could not be read. */
  readonly faults: readonly string[];
  /** Entries that are no posts: comments, settings, templates, pictures. */
  readonly others: number;
}

/** Turns the entries of a feed into posts; `file` names the feed where an entry has no name of its own. */
export function readFeedPosts(feed: Feed, file: string): FeedPosts {
  const entries = feed.entries.filter(({ kind }) => kind !== 'other');
  const sources = entries.map((entry, index) => ({ path: file, entry, number: index + 1 }));
  return {
    ...readEach(sources, ({ entry, number }) => read(entry, feed, `${file}#${number}`)),
    others: feed.entries.length - entries.length,
  };
}

function read(entry: FeedEntry, feed: Feed, fallback: string): ImportedPost {
  const { content, url, line } = entry;
  const base = url ?? feed.url;
  const address = (written: string) =>
    base !== undefined && URL.canParse(written, base) ? new URL(written, base).href : written;
  const doubts: Doubt[] = [];
  const tell = (message: string) => doubts.push({ kind: 'metadata', line, message });
  if (content === undefined) tell('the entry has no text');
  if (entry.isSummary) tell('the feed holds a summary of this post and not its text');
  if (entry.title === undefined) tell('the entry has no title');
  for (const sound of entry.enclosures) tell(`a file belongs to the entry: ${sound}`);
  const tree = content ? treeOf(content, feed.kind, doubts) : undefined;
  const text = readHtmlText(tree ?? { type: 'root', children: [] }, entry.title, {
    page: url,
    link: address,
    picture: address,
  });
  return {
    metadata: {
      id: entry.id ?? fallback,
      title: entry.title,
      description: entry.summary,
      date: entry.published,
      updated: entry.updated,
      authors: entry.authors.map((name) => ({ tag: undefined, name, url: undefined })),
      categories: [],
      tags: entry.tags,
      draft: entry.draft,
      slug: slugOf(entry),
      source:
        url === undefined || entry.draft
          ? undefined
          : { url, author: entry.authors[0], site: feed.title },
      aliases: [],
      image: undefined,
      other: new Map(entry.kind === 'page' ? [['kind', 'page']] : []),
    },
    tree: text.tree,
    facts: text.facts,
    doubts: [...doubts, ...text.doubts],
  };
}

function treeOf(content: FeedContent, kind: Feed['kind'], doubts: Doubt[]): Root {
  if (content.type === 'tree') return content.tree;
  if (content.type === 'html') {
    // Feeds hold what the blog showed; an export holds what its writer wrote.
    const { html, unknown } =
      kind === 'wordpress' ? expandShortcodes(content.html) : { html: content.html, unknown: [] };
    for (const { line, code } of unknown)
      doubts.push({
        kind: 'source-part',
        line: content.line + line - 1,
        message: `\`${code}\` is for a part of WordPress that is not in the export; it stays as text`,
      });
    const tree = parseHtml(html, content.line);
    if (kind === 'wordpress') markCaptions(tree);
    return content.loose ? loosen(tree) : tree;
  }
  const point = { line: content.line, column: 1 };
  const position = { start: point, end: point };
  return loosen({ type: 'root', children: [{ type: 'text', value: content.text, position }] });
}

/** The last part of the path of an entry, without an ending. */
function slugOf({ path, url }: FeedEntry): string | undefined {
  const written =
    path ?? (url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined);
  const last = written?.split('/').findLast((part) => part !== '' && !/^index\./.test(part));
  return last?.replace(/\.(html?|php|aspx?)$/, '') || undefined;
}
