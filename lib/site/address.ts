/**
 * Every address of the site. Addresses are root-relative, percent-encoded, begin with the base path
 * and, but for files, end with a slash. Pages of a list count from 1, and page 1 is the list itself.
 */
export interface Addresses {
  home(): string;
  posts(page?: number): string;
  post(slug: string): string;
  /** A file beside a post. */
  asset(slug: string, name: string): string;
  categories(): string;
  category(slug: string, page?: number): string;
  authors(): string;
  author(slug: string, page?: number): string;
  allSeries(): string;
  series(slug: string, page?: number): string;
  tags(): string;
  tag(slug: string, page?: number): string;
  /** All years in which something was published. */
  archive(): string;
  year(year: string, page?: number): string;
  glossary(): string;
  search(): string;
  about(): string;
  /** The feeds of the list at an address: of all posts at that of the home page. */
  feed(list: string, format: FeedFormat): string;
  /** A post as Markdown. */
  markdown(slug: string): string;
  /** What is at a page (of a post, a series or an author) as one file to take along. */
  edition(page: string, format: EditionFormat): string;
  /** The picture that stands for a page where its address is shared; all pages of a list have one. */
  card(page: string): string;
  /** A file served as it is, by its path under the root of the site. */
  file(path: string): string;
  /** The full address of a root-relative one. */
  absolute(path: string, origin: string): string;
}

/** RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** A book (EPUB), or one HTML file; beside them lies the reference to a post as CSL-JSON. */
export const editionFormats = ['epub', 'html'] as const;
type EditionFormat = (typeof editionFormats)[number] | 'json';

/** Makes the addresses of a site that is served under `basePath`: empty, or such as `/blog`. */
export function createAddresses(basePath: string): Addresses {
  const base = encodePath(basePath);
  const folder = (...segments: readonly string[]) => `${base}${encodeAll(segments)}/`;
  const list =
    (room: string) =>
    (slug: string, page = 1) =>
      folder(room, slug, ...paging(page));
  return {
    home: () => folder(),
    posts: (page = 1) => folder('posts', ...paging(page)),
    post: (slug) => folder('posts', slug),
    asset: (slug, name) => `${base}${encodeAll(['posts', slug])}${encodePath(name)}`,
    categories: () => folder('categories'),
    category: list('categories'),
    authors: () => folder('authors'),
    author: list('authors'),
    allSeries: () => folder('series'),
    series: list('series'),
    tags: () => folder('tags'),
    tag: list('tags'),
    archive: () => folder('archive'),
    year: list('archive'),
    glossary: () => folder('glossary'),
    search: () => folder('search'),
    about: () => folder('about'),
    feed: (list, format) => `${list}feed.${format}`,
    markdown: (slug) => `${base}${encodeAll(['posts', `${slug}.md`])}`,
    file: (path) => `${base}${encodePath(path)}`,
    edition: (page, format) =>
      `${base}/editions${page.slice(base.length).replace(/\/$/, '')}.${format}`,
    card: (page) => {
      const place = page.slice(base.length).replace(/(\/page\/\d+)?\/$/, '');
      return `${base}/cards${place || '/home'}.png`;
    },
    absolute: (path, origin) => new URL(path, origin).href,
  };
}

function paging(page: number): readonly string[] {
  if (!Number.isInteger(page) || page < 1) throw new RangeError(`no page of a list: ${page}`);
  return page === 1 ? [] : ['page', String(page)];
}

function encodePath(path: string): string {
  return encodeAll(path.split('/').filter((segment) => segment !== ''));
}

function encodeAll(segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(segment.normalize('NFC'))}`).join('');
}
