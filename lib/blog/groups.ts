import type { Group, GroupKind } from '../blog.ts';
import type { Library, Post } from '../content/library.ts';
import type { Addresses } from '../site/address.ts';
import { byYear, countYears } from './count-years.ts';

/** A group with its posts, in the order in which its page lists them. */
export interface FilledGroup extends Group {
  readonly posts: readonly Post[];
  /** The address of one page of its list. */
  readonly address: (page: number) => string;
}

/** All groups of one kind, largest first, years newest first; those without a post have no page and are left out. */
export function fillGroups(
  kind: GroupKind,
  library: Library,
  addresses: Addresses,
): readonly FilledGroup[] {
  const groups = everyGroup(kind, library, addresses);
  return groups
    .filter(({ posts }) => posts.length > 0)
    .sort(
      (a, b) =>
        (kind === 'year' ? b.slug.localeCompare(a.slug) : b.posts.length - a.posts.length) ||
        a.label.localeCompare(b.label, library.settings.language),
    );
}

function everyGroup(kind: GroupKind, library: Library, addresses: Addresses): FilledGroup[] {
  const { posts } = library;
  const belonging = (key: 'categories' | 'authors' | 'tags', slug: string) =>
    posts.filter((post) => post[key].some((entry) => entry.slug === slug));
  switch (kind) {
    case 'category':
      return library.categories.map(({ name, slug, description }) =>
        fill(name, slug, description, belonging('categories', slug), (page) =>
          addresses.category(slug, page),
        ),
      );
    case 'author':
      return library.authors.map(({ name, slug, description, kind, url, family }) => ({
        ...fill(name, slug, description, belonging('authors', slug), (page) =>
          addresses.author(slug, page),
        ),
        writer: { kind, ...(url && { url }), ...(family && { family }) },
      }));
    case 'tag':
      return library.tags.map(({ name, slug }) =>
        fill(name, slug, '', belonging('tags', slug), (page) => addresses.tag(slug, page)),
      );
    case 'year':
      return [...byYear(posts)].map(([year, written]) =>
        fill(year, year, '', written, (page) => addresses.year(year, page)),
      );
    case 'series':
      return library.series.map(({ id, title, slug, description }) =>
        fill(title, slug, description, library.parts.get(id) ?? [], (page) =>
          addresses.series(slug, page),
        ),
      );
  }
}

function fill(
  label: string,
  slug: string,
  description: string,
  posts: readonly Post[],
  address: (page: number) => string,
): FilledGroup {
  const years = countYears(posts);
  return { label, slug, description, href: address(1), count: posts.length, years, posts, address };
}
