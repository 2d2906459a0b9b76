import { expect, it } from 'vitest';
import type { Post } from '../content/library.ts';
import type { InternalLink } from '../mdx/context.ts';
import { emptyLibrary } from './empty-library.ts';
import { findBacklinks } from './find-backlinks.ts';

function post(slug: string, published = true): Post {
  return {
    slug,
    file: '',
    folder: '',
    assets: [],
    text: '',
    title: slug,
    description: '',
    date: { written: '', instant: 0, day: '' },
    authors: [],
    categories: [],
    tags: [],
    draft: !published,
    pinned: false,
    aliases: [],
    published,
  };
}

function link(page: string, words: string): InternalLink {
  return {
    target: { href: page, page },
    url: page,
    range: { line: 1, column: 1 },
    sentence: { before: 'See ', link: words, after: '.' },
  };
}

const links: Readonly<Record<string, readonly InternalLink[]>> = {
  '/posts/new/': [link('/posts/old/', 'one'), link('/posts/old/', 'two'), link('/about/', 'a')],
  '/posts/draft/': [link('/posts/old/', 'hidden')],
  '/posts/old/': [link('/posts/old/', 'itself'), link('/posts/new/', 'the new one')],
  '/about/': [link('/posts/old/', 'a page')],
};
const posts = [post('new'), post('draft', false), post('old')];
const find = findBacklinks({ ...emptyLibrary, posts }, (path) => links[path]);

it('finds the first sentence of each published post that links to another', () => {
  expect(find('old')).toEqual({
    backlinks: [{ slug: 'new', sentence: { before: 'See ', link: 'one', after: '.' } }],
    moreBacklinks: 0,
  });
  expect(find('new').backlinks.map(({ slug }) => slug)).toEqual(['old']);
  expect(find('draft')).toEqual({ backlinks: [], moreBacklinks: 0 });
});

it('names no more than eight, the newest, and counts the others', () => {
  const many = Array.from({ length: 11 }, (_, index) => post(`post-${index}`));
  const all = findBacklinks({ ...emptyLibrary, posts: many }, () => [link('/posts/post-0/', 'x')]);
  const { backlinks, moreBacklinks } = all('post-0');
  expect(backlinks.map(({ slug }) => slug)).toEqual(many.slice(1, 9).map(({ slug }) => slug));
  expect(moreBacklinks).toBe(2);
});
