import { z } from 'zod';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { parseFeedDate } from './parse-feed-date.ts';

const author = z.looseObject({ name: z.string().optional() });
const item = z.looseObject({
  id: z.coerce.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  date_published: z.string().optional(),
  date_modified: z.string().optional(),
  author: author.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  attachments: z.array(z.looseObject({ url: z.string() })).optional(),
});
const schema = z.looseObject({
  version: z.string().regex(/^https:\/\/jsonfeed\.org\/version\//),
  title: z.string().optional(),
  home_page_url: z.string().optional(),
  author: author.optional(),
  authors: z.array(author).optional(),
  items: z.array(item),
});

/** Reads a JSON Feed (https://www.jsonfeed.org/version/1.1/); a string says why it cannot be read. */
export function readJsonFeed(value: unknown): Feed | string {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `the file is no JSON Feed: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? ''}`;
  }
  const feed = parsed.data;
  const names = namesIn(feed);
  return {
    kind: 'json',
    title: feed.title,
    url: feed.home_page_url,
    entries: feed.items.map((entry) => read(entry, names)),
  };
}

function read(entry: z.infer<typeof item>, feedAuthors: readonly string[]): FeedEntry {
  const { content_html: html, content_text: text } = entry;
  const own = namesIn(entry);
  return {
    id: entry.id ?? entry.url,
    line: 1,
    title: entry.title?.trim() || undefined,
    content:
      html !== undefined
        ? { type: 'html', html, line: 1, loose: false }
        : text !== undefined
          ? { type: 'text', text, line: 1 }
          : undefined,
    isSummary: false,
    summary: entry.summary,
    published: parseFeedDate(entry.date_published),
    updated: parseFeedDate(entry.date_modified),
    authors: own.length > 0 ? own : feedAuthors,
    url: entry.url,
    tags: entry.tags ?? [],
    kind: 'post',
    draft: false,
    enclosures: entry.attachments?.map(({ url }) => url) ?? [],
    path: undefined,
  };
}

type Authored = {
  readonly author?: z.infer<typeof author> | undefined;
  readonly authors?: readonly z.infer<typeof author>[] | undefined;
};

function namesIn({ author: one, authors }: Authored): readonly string[] {
  return (authors ?? (one ? [one] : [])).flatMap(({ name }) => name ?? []);
}
