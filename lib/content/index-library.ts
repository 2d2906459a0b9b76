import type { Library, Page, Post, Tag } from './library.ts';
import type { Catalog } from './read-catalog.ts';

interface Parts {
  readonly settings: Library['settings'];
  readonly catalog: Catalog;
  /** All posts without fault, in any order. */
  readonly posts: readonly Post[];
  readonly pages: readonly Page[];
  readonly includeUnpublished: boolean;
}

/** Puts everything in the order in which it is read. Equal dates are ordered by slug. */
export function indexLibrary(parts: Parts): Library {
  const { settings, catalog, pages, includeUnpublished } = parts;
  const posts = parts.posts
    .filter((post) => includeUnpublished || post.published)
    .sort((a, b) => b.date.instant - a.date.instant || bySlug(a, b));
  return {
    settings,
    posts,
    pages,
    authors: [...catalog.authors.values()],
    categories: [...catalog.categories.values()],
    tags: collectTags(posts),
    series: [...catalog.series.values()],
    glossary: catalog.glossary,
    parts: new Map([...catalog.series.keys()].map((id) => [id, orderSeries(id, catalog, posts)])),
  };
}

function collectTags(posts: readonly Post[]): readonly Tag[] {
  const tags = posts.flatMap((post) => post.tags);
  return [...new Map(tags.map((tag) => [tag.slug, tag])).values()].sort(bySlug);
}

function orderSeries(id: string, { files }: Catalog, posts: readonly Post[]): readonly Post[] {
  const listed = files.series.entries.find(({ name }) => name === id)?.value.posts;
  const parts = posts.filter(({ series }) => series?.id === id);
  if (listed === undefined) {
    return parts.sort((a, b) => a.date.instant - b.date.instant || bySlug(a, b));
  }
  return parts.sort((a, b) => listed.indexOf(a.slug) - listed.indexOf(b.slug));
}

function bySlug(a: { readonly slug: string }, b: { readonly slug: string }): number {
  if (a.slug === b.slug) return 0;
  return a.slug < b.slug ? -1 : 1;
}
