import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Blog, Entry } from '#lib/blog.ts';
import type { Output } from '../output.ts';
import { outputFixture } from '../output-fixture.ts';
import { checkFeed } from './rules/check-feed.ts';
import { writeFeeds } from './write-feeds.ts';

function entry(number: number, more: Partial<Entry> = {}): Entry {
  const day = `2026-01-${String((number % 28) + 1).padStart(2, '0')}`;
  return {
    slug: `post-${number}`,
    id: `tag:site.example,2026:posts/post-${number}`,
    title: `Post ${number} & more`,
    description: `Deck ${number}.`,
    href: `/blog/posts/post-${number}/`,
    date: { written: day, instant: Date.parse(day) + number, day },
    authors: [{ label: 'The Editors', href: '/blog/authors/editors/' }],
    categories: [{ label: 'Money', href: '/blog/categories/money/' }],
    tags: [],
    minutes: 1,
    status: 'published',
    pinned: false,
    ...more,
  };
}

function siteOf(entries: readonly Entry[]): Output {
  const pages = Object.fromEntries(
    entries.map(({ slug }) => [
      `posts/${slug}/index.html`,
      `<div class="prose"><p>Text of ${slug}\u000b <a href="/blog/about/#x">about</a>.</p></div>`,
    ]),
  );
  const output = outputFixture({ pages, basePath: '/blog' });
  const group = (label: string, room: string, slug: string) => ({
    slug,
    label,
    description: `About ${label}.`,
    href: `/blog/${room}/${slug}/`,
    count: entries.length,
    years: [],
  });
  const blog: Blog = {
    ...output.site.blog,
    entries: () => entries.toSorted((a, b) => b.date.instant - a.date.instant),
    groups: (kind) =>
      kind === 'category'
        ? [group('Money', 'categories', 'money'), group('Cloud', 'categories', 'cloud')]
        : kind === 'author'
          ? [group('The Editors', 'authors', 'editors')]
          : [],
  };
  return { ...output, site: { ...output.site, blog } };
}

function read({ files }: Output, name: string): string {
  const file = files.get(name);
  return file && 'body' in file ? String(file.body) : '';
}

test('the site and each of its lists has a feed in each form, all as the specifications say', async () => {
  const output = siteOf([entry(1), entry(2)]);
  await writeFeeds(output);
  const lists = ['', 'categories/money/', 'categories/cloud/', 'authors/editors/'];
  const names = lists.flatMap((list) =>
    ['rss', 'atom', 'json'].map((form) => `${list}feed.${form}`),
  );
  expect([...output.files.keys()].sort()).toEqual(names.sort());
  for (const name of names) expect(checkFeed(read(output, name)), name).toEqual([]);
});

test('newest first, fifty at most, each whole and with full addresses', async () => {
  const output = siteOf(
    Array.from({ length: 60 }, (_, index) => entry(index, { pinned: index === 0 })),
  );
  await writeFeeds(output);
  const { items } = JSON.parse(read(output, 'feed.json')) as { items: Record<string, string>[] };
  expect(items).toHaveLength(50);
  const days = items.map(({ date_published = '' }) => Date.parse(date_published));
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(items[0]?.content_html).toMatch(
    /^<p>Text of post-\d+\ufffd <a href="https:\/\/site\.example\/blog\/about\/#x">about<\/a>\.<\/p>$/,
  );
});

test('a feed has the posts of its list alone', async () => {
  const other = entry(2, { categories: [{ label: 'Cloud', href: '/blog/categories/cloud/' }] });
  const output = siteOf([entry(1), other]);
  await writeFeeds(output);
  expect(read(output, 'categories/cloud/feed.atom')).toContain('posts/post-2');
  expect(read(output, 'categories/cloud/feed.atom')).not.toContain('posts/post-1');
});

test('an edit moves the day of change and nothing else', async () => {
  const before = siteOf([entry(1)]);
  const day = Date.parse('2026-06-01');
  const after = siteOf([entry(1, { updated: { written: '', instant: day, day: '2026-06-01' } })]);
  await writeFeeds(before);
  await writeFeeds(after);
  const moved = read(after, 'feed.atom').replaceAll(
    '2026-06-01T00:00:00.000Z',
    '2026-01-02T00:00:00.001Z',
  );
  expect(moved).toBe(read(before, 'feed.atom'));
});

async function readBack(text: string) {
  const items: FeedParser.Item[] = [];
  const parser = new FeedParser({ addmeta: false });
  for await (const item of Readable.from([text]).pipe(parser)) items.push(item);
  return items.map(({ guid, title, link, description, pubdate }) => ({
    id: guid,
    title,
    url: link,
    html: description.trim(),
    published: pubdate?.getTime(),
  }));
}

test('two feed libraries read the same from RSS and from Atom', async () => {
  const output = siteOf([entry(1), entry(2)]);
  await writeFeeds(output);
  const [rss, atom] = [read(output, 'feed.rss'), read(output, 'feed.atom')];
  const expected = [2, 1].map((number) => ({
    id: `tag:site.example,2026:posts/post-${number}`,
    title: `Post ${number} & more`,
    url: `https://site.example/blog/posts/post-${number}/`,
    html: `<p>Text of post-${number}\ufffd <a href="https://site.example/blog/about/#x">about</a>.</p>`,
    published: entry(number).date.instant,
  }));
  const inSeconds = expected.map((each) => ({
    ...each,
    published: Math.floor(each.published / 1000) * 1000,
  }));
  expect(await readBack(atom)).toEqual(expected);
  expect(await readBack(rss)).toEqual(inSeconds);
  const other = parseFeed(rss);
  if (other.format !== 'rss') throw new Error('it is no RSS');
  expect(
    other.feed.items?.map(({ guid, title, link, content, pubDate }) => ({
      id: guid?.value,
      title,
      url: link,
      html: content?.encoded?.trim(),
      published: Date.parse(pubDate ?? ''),
    })),
  ).toEqual(inSeconds);
});
