import type { Author, Category, Library, Post, Series } from '../content/library.ts';
import { pageCount } from './paginate.ts';

/**
 * Every page of the site by its decoded path without the base path, such as `/posts/first/`, with
 * what it is about: its title and, on a line of its own, its description. Empty where that is not told.
 */
export type SiteMap = ReadonlyMap<string, string>;

/** Lists every page that the content gives rise to. */
export function mapSite(library: Library): SiteMap {
  const { posts } = library;
  const rooms = 'posts categories authors series tags archive glossary search'.split(' ');
  const paths = new Map(['/', ...rooms.map((room) => `/${room}/`)].map((room) => [room, '']));
  addPages(paths, '/posts/', posts.length);
  for (const { slug, ...post } of posts) paths.set(`/posts/${slug}/`, about(post.title, post));
  for (const { slug, ...page } of library.pages) paths.set(`/${slug}/`, about(page.title, page));
  const years = [...new Set(posts.map(({ date }) => date.day.slice(0, 4)))];
  const groups = [
    [
      '/archive/',
      years.map((slug) => ({ slug })),
      (post: Post, slug: string) => post.date.day.startsWith(`${slug}-`),
    ],
    ['/categories/', library.categories, (post: Post, slug: string) => has(post.categories, slug)],
    ['/authors/', library.authors, (post: Post, slug: string) => has(post.authors, slug)],
    ['/tags/', library.tags, (post: Post, slug: string) => has(post.tags, slug)],
    ['/series/', library.series, (post: Post, slug: string) => post.series?.slug === slug],
  ] as const;
  for (const [room, entries, belongs] of groups) {
    for (const entry of entries) {
      const { slug } = entry;
      const path = `${room}${slug}/`;
      paths.set(path, 'description' in entry ? about(labelOf(entry), entry) : '');
      addPages(paths, path, posts.filter((post) => belongs(post, slug)).length);
    }
  }
  return paths;
}

function has(entries: readonly { slug: string }[], slug: string): boolean {
  return entries.some((entry) => entry.slug === slug);
}

function about(title: string, { description }: { readonly description: string }): string {
  return `${title}\n${description}`;
}

function labelOf(entry: Author | Category | Series): string {
  return 'title' in entry ? entry.title : entry.name;
}

function addPages(paths: Map<string, string>, path: string, count: number) {
  for (let page = 2; page <= pageCount(count); page += 1) paths.set(`${path}page/${page}/`, '');
}
