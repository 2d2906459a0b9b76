import { expect, it } from 'vitest';
import type { Author, Category, Library, Post } from '../content/library.ts';
import { createAddresses } from '../site/address.ts';
import { emptyLibrary } from './empty-library.ts';
import { fillGroups } from './groups.ts';
import { type FindTrails, layTrails } from './trails.ts';

const money: Category = { name: 'Money', slug: 'money', description: 'On money.' };
const work: Category = { name: 'Work', slug: 'work', description: 'On work.' };
const ada: Author = {
  id: 'ada',
  slug: 'ada',
  name: 'Ada',
  kind: 'organization',
  description: 'A.',
};
const doors = { id: 'doors', slug: 'doors', title: 'Doors', description: 'D.' };

function post(slug: string, more: Partial<Post> = {}): Post {
  return {
    slug,
    file: `${slug}.mdx`,
    folder: '/',
    assets: [],
    text: '',
    title: slug.toUpperCase(),
    description: 'D.',
    date: { written: '', instant: 0, day: '' },
    authors: [ada],
    categories: [money],
    tags: [],
    draft: false,
    pinned: false,
    aliases: [],
    published: true,
    ...more,
  };
}

// Newest first, as a library lists them.
const posts = [
  post('d', { categories: [work], pinned: true }),
  post('c', { categories: [money, work], series: doors }),
  post('b', { series: doors }),
  post('a'),
];
const [, c, b] = posts;
const library: Library = {
  ...emptyLibrary,
  posts,
  authors: [ada],
  categories: [money, work],
  series: [doors],
  parts: new Map([['doors', b && c ? [b, c] : []]]),
};
const addresses = createAddresses('/blog');
const find: FindTrails = layTrails(
  library,
  (kind) => fillGroups(kind, library, addresses),
  addresses,
);

it('names the neighbours on each trail, whose addresses name the trail', () => {
  expect(find('c')).toEqual([
    {
      kind: 'all',
      label: 'All posts',
      href: '/blog/posts/',
      older: { label: 'B', href: '/blog/posts/b/' },
      newer: { label: 'D', href: '/blog/posts/d/' },
    },
    {
      kind: 'series',
      label: 'Doors',
      href: '/blog/series/doors/',
      older: { label: 'B', href: '/blog/posts/b/#via=series/doors' },
    },
    {
      kind: 'category',
      label: 'Money',
      href: '/blog/categories/money/',
      older: { label: 'B', href: '/blog/posts/b/#via=category/money' },
    },
    {
      kind: 'category',
      label: 'Work',
      href: '/blog/categories/work/',
      newer: { label: 'D', href: '/blog/posts/d/#via=category/work' },
    },
    {
      kind: 'author',
      label: 'Ada',
      href: '/blog/authors/ada/',
      older: { label: 'B', href: '/blog/posts/b/#via=author/ada' },
      newer: { label: 'D', href: '/blog/posts/d/#via=author/ada' },
    },
  ]);
});

it('leaves out a trail that leads nowhere', () => {
  expect(find('a').map(({ label }) => label)).toEqual(['All posts', 'Money', 'Ada']);
  expect(find('none')).toEqual([]);
});

it.each([
  ['All posts', 'dcba'],
  ['Doors', 'cb'],
  ['Money', 'cba'],
  ['Work', 'dc'],
  ['Ada', 'dcba'],
])('has each post of %s once, in order, from end to end', (label, expected) => {
  const along = (slug: string | undefined): string => {
    const trail = find(slug ?? '').find((each) => each.label === label);
    const [, after] = /posts\/(\w)\//.exec(trail?.older?.href ?? '') ?? [];
    return slug ? `${slug}${along(after)}` : '';
  };
  expect(along(expected[0])).toBe(expected);
});
