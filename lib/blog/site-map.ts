import type { Library, Post } from '../content/library.ts';
import { pageCount } from './paginate.ts';

/** Every page of the site as a decoded path without the base path, such as `/posts/first/`. */
export type SiteMap = ReadonlySet<string>;

/** Lists every page that the content gives rise to. */
export function mapSite(library: Library): SiteMap {
  const { posts } = library;
  const rooms = 'posts categories authors series tags archive glossary search'.split(' ');
  const paths = new Set(['/', ...rooms.map((room) => `/${room}/`)]);
  addPages(paths, '/posts/', posts.length);
  for (const { slug } of posts) paths.add(`/posts/${slug}/`);
  for (const { slug } of library.pages) paths.add(`/${slug}/`);
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
    for (const { slug } of entries) {
      const path = `${room}${slug}/`;
      paths.add(path);
      addPages(paths, path, posts.filter((post) => belongs(post, slug)).length);
    }
  }
  return paths;
}

function has(entries: readonly { slug: string }[], slug: string): boolean {
  return entries.some((entry) => entry.slug === slug);
}

function addPages(paths: Set<string>, path: string, count: number) {
  for (let page = 2; page <= pageCount(count); page += 1) paths.add(`${path}page/${page}/`);
}
