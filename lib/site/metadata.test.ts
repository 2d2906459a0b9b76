import { expect, it } from 'vitest';
import { createAddresses } from './address.ts';
import { pageMetadata } from './metadata.ts';

const settings = {
  name: 'Hindsight',
  headline: 'What it looked like.',
  description: 'Essays.',
  origin: 'https://example.org',
  language: 'en-GB',
  timeZone: 'UTC',
};
const addresses = createAddresses('/blog');
const site = { settings, addresses };

it('names the home page after the site and every other page before it', () => {
  const home = pageMetadata({ description: 'Essays.', path: addresses.home() }, site);
  const posts = pageMetadata(
    { title: 'Posts', description: 'All.', path: addresses.posts() },
    site,
  );
  expect(home.title).toEqual({ absolute: 'Hindsight' });
  expect(posts.title).toEqual({ absolute: 'Posts · Hindsight' });
});

it('writes absolute addresses with the base path', () => {
  const path = addresses.posts(2);
  const { alternates, pagination } = pageMetadata(
    {
      title: 'Posts',
      description: 'All.',
      path,
      newer: addresses.posts(),
      older: addresses.posts(3),
    },
    site,
  );
  expect(alternates?.canonical).toBe('https://example.org/blog/posts/page/2/');
  expect(pagination).toEqual({
    previous: 'https://example.org/blog/posts/',
    next: 'https://example.org/blog/posts/page/3/',
  });
});

it('points to where a text was first published, and says when and by whom', () => {
  const metadata = pageMetadata(
    {
      title: 'A post',
      description: 'Deck.',
      path: addresses.post('a-post'),
      canonical: 'https://old.example.net/a-post',
      article: {
        published: Date.UTC(2026, 10, 20),
        modified: undefined,
        authors: ['The Editors'],
      },
    },
    site,
  );
  expect(metadata.alternates?.canonical).toBe('https://old.example.net/a-post');
  expect(metadata.openGraph).toMatchObject({
    type: 'article',
    url: 'https://example.org/blog/posts/a-post/',
    publishedTime: '2026-11-20T00:00:00.000Z',
    authors: ['The Editors'],
  });
  expect(metadata.openGraph).not.toHaveProperty('modifiedTime');
});
