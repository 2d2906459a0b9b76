import type { Blog, GroupKind } from '#lib/blog.ts';
import { formatDay } from '#lib/site/date.ts';
import type { SearchFilters } from './search-record.ts';

/** What a search says of a post beside its text. */
export interface PostFacts {
  /** `20 November 2026`, authors, categories. */
  readonly facts: readonly string[];
  /** By the slugs that a search has in its address. */
  readonly filters: SearchFilters;
}

/** The facts of every post, by its address. */
export function factsOfPosts(blog: Blog): ReadonlyMap<string, PostFacts> {
  const { language } = blog.settings;
  const slugs = (kind: GroupKind) =>
    new Map(blog.groups(kind).map(({ href, slug }) => [href, slug]));
  const [categories, authors] = [slugs('category'), slugs('author')];
  const slugsOf = (links: readonly { href: string }[], known: ReadonlyMap<string, string>) =>
    links.flatMap(({ href }) => known.get(href) ?? []);
  return new Map(
    blog.entries().map((entry) => [
      entry.href,
      {
        facts: [
          formatDay(entry.date.day, 'long', language),
          ...entry.authors.map(({ label }) => label),
          ...entry.categories.map(({ label }) => label),
        ],
        filters: {
          category: slugsOf(entry.categories, categories),
          author: slugsOf(entry.authors, authors),
          year: [entry.date.day.slice(0, 4)],
        },
      },
    ]),
  );
}
