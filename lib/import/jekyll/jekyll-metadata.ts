import { parseFeedDate } from '../feed/parse-feed-date.ts';
import type { SourceAuthor, SourceMetadata } from '../imported-post.ts';
import type { JekyllName } from './file-name.ts';
import { type JekyllSite, permalinkOf } from './jekyll-site.ts';
import type { JekyllFile } from './split-jekyll-post.ts';

/** The keys that say something which this site says too; any other is kept as it is. */
const known = new Set([
  ...['title', 'date', 'author', 'authors', 'author_tag', 'category', 'categories', 'tags', 'tag'],
  ...[
    'layout',
    'published',
    'draft',
    'permalink',
    'slug',
    'original_url',
    'canonical_url',
    'blog_title',
  ],
  ...[
    'redirect_from',
    'description',
    'excerpt',
    'subtitle',
    'summary',
    'image',
    'last_modified_at',
  ],
  ...['updated', 'modified_date', 'render_with_liquid'],
]);

/** What the front matter and the name of a file say about a post. */
export function readJekyllMetadata(
  path: string,
  name: JekyllName,
  file: JekyllFile,
  site: JekyllSite,
): SourceMetadata {
  const { values } = file;
  const text = (...keys: readonly string[]) =>
    keys.map((key) => plain(values.get(key))).find((value) => value !== undefined);
  const source = text('original_url', 'canonical_url');
  const tag = text('author_tag');
  const authors = authorsOf(file, site);
  const old = source === undefined ? permalinkOf(file, name, site) : undefined;
  const categories = [
    ...list(values.get('categories'), true),
    ...list(values.get('category'), false),
  ];
  return {
    id: source ?? path,
    title: text('title'),
    description: text('description', 'subtitle', 'summary', 'excerpt'),
    date: dateOf(values.get('date')) ?? name.date,
    updated: dateOf(
      values.get('last_modified_at') ?? values.get('updated') ?? values.get('modified_date'),
    ),
    authors,
    // A planet files each post under its author, which is no topic.
    categories: [...new Set(categories)].filter((each) => each !== tag),
    tags: [...new Set([...list(values.get('tags'), true), ...list(values.get('tag'), false)])],
    draft:
      values.get('published') === false ||
      values.get('draft') === true ||
      /(^|\/)_drafts\//.test(path),
    slug: slugOf(text('slug') ?? name.slug),
    source:
      source === undefined
        ? undefined
        : { url: source, author: authors[0]?.name, site: text('blog_title') },
    aliases: [...(old ? [old] : []), ...list(values.get('redirect_from'), false)].filter((each) =>
      each.startsWith('/'),
    ),
    image: imageOf(values.get('image')),
    other: new Map(
      [...values].filter(([key]) => !known.has(key) || (key === 'date' && losesTime(values))),
    ),
  };
}

/** A person rather than the blog that is named after them. */
function authorsOf({ values }: JekyllFile, site: JekyllSite): readonly SourceAuthor[] {
  const tag = plain(values.get('author_tag'));
  const known = tag === undefined ? undefined : site.authors.get(tag);
  if (known) return [known];
  const written = [...list(values.get('authors'), false), ...list(values.get('author'), false)];
  const blog = plain(values.get('blog_title'));
  if (tag !== undefined) {
    const [author = tag] = written;
    // `Ann Lee's Blog` is the blog of Ann Lee, and the title of the blog may be her name alone.
    const name = /^(.+?)['’]s? (?:blog|weblog|website|site|homepage)$/i.exec(author)?.[1] ?? author;
    const isNamed = blog !== undefined && author.startsWith(blog);
    return [{ tag, name: isNamed ? blog : name, url: undefined }];
  }
  if (written.length === 0) {
    const owner = site.values.get('author.name') ?? site.values.get('author');
    return owner ? [{ tag: undefined, name: owner, url: site.values.get('author.url') }] : [];
  }
  return written.map(
    (each) => site.authors.get(each) ?? { tag: undefined, name: each, url: undefined },
  );
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A list, or in Jekyll's manner a text with spaces (`spaced`) or commas between the entries. */
function list(value: unknown, spaced: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => nameOf(each) ?? []);
  const one = nameOf(value);
  if (one === undefined) return [];
  if (typeof value !== 'string') return [one];
  const parts = value.includes(',') ? value.split(',') : spaced ? value.split(/\s+/) : [value];
  return parts.map((each) => each.trim()).filter((each) => each !== '');
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'name' in value) return plain(value.name);
  return plain(value);
}

/** Jekyll dates: `2024-08-04 20:21:00 -0700`; without a zone they are meant in the zone of the site. */
function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().replace(/\.\d+Z$/, 'Z');
  return parseFeedDate(plain(value));
}

/** Whether a date has a time and no zone, so that only its day is known. */
function losesTime(values: JekyllFile['values']): boolean {
  const date = values.get('date');
  return (
    typeof date === 'string' && /\d:\d/.test(date) && dateOf(date)?.length === '2024-08-04'.length
  );
}

function imageOf(value: unknown): SourceMetadata['image'] {
  const src =
    typeof value === 'object' && value !== null && 'path' in value
      ? plain(value.path)
      : plain(value);
  const alt =
    typeof value === 'object' && value !== null && 'alt' in value ? plain(value.alt) : undefined;
  return src === undefined ? undefined : { src, alt: alt ?? '?' };
}

/** A slug without what an address does not need at its ends. */
function slugOf(written: string | undefined): string | undefined {
  return written?.replace(/^-+|-+$/g, '');
}
