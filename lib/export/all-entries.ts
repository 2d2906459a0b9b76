import type { Blog, Entry } from '#lib/blog.ts';

/** Every published post, newest first, wherever it is pinned. */
export function allEntries(blog: Blog): readonly Entry[] {
  const { pages } = blog.posts();
  const all = Array.from({ length: pages }, (_, index) => blog.posts(index + 1).entries).flat();
  return all.sort((a, b) => b.date.instant - a.date.instant || (a.slug < b.slug ? -1 : 1));
}
