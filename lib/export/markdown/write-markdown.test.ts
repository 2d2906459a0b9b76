import { expect, test } from 'vitest';
import type { Blog, Entry } from '#lib/blog.ts';
import type { Output } from '../output.ts';
import { outputFixture } from '../output-fixture.ts';
import { openStore } from '../store/store.ts';
import { writeMarkdown } from './write-markdown.ts';

function entry(slug: string, day: string, more: Partial<Entry> = {}): Entry {
  return {
    slug,
    id: `tag:site.example,2026:posts/${encodeURIComponent(slug)}`,
    title: `About ${slug}: [x] & *y*`,
    description: 'A deck: with a colon.',
    href: `/blog/posts/${encodeURIComponent(slug)}/`,
    date: { written: day, instant: Date.parse(day), day },
    authors: [{ label: 'The Editors', href: '/blog/authors/editors/' }],
    categories: [{ label: 'Money', href: '/blog/categories/money/' }],
    tags: [],
    minutes: 1,
    status: 'published',
    pinned: false,
    ...more,
  };
}

const first = 'https://elsewhere.example/first';

function siteOf(entries: readonly Entry[], files: Record<string, { body: string }> = {}): Output {
  const pages = Object.fromEntries(
    entries.map(({ slug }) => [
      `posts/${slug}/index.html`,
      `<head><link rel="canonical" href="${first}"></head><div class="prose"><p>Text of ${slug}, see <a href="/blog/about/">about</a>.</p></div>`,
    ]),
  );
  const output = outputFixture({ pages, files, basePath: '/blog' });
  const blog: Blog = {
    ...output.site.blog,
    entries: () => entries.toSorted((a, b) => b.date.instant - a.date.instant),
  };
  return { ...output, site: { ...output.site, blog } };
}

function read({ files }: Output, name: string): string {
  const file = files.get(name);
  return file && 'body' in file ? String(file.body) : '';
}

test('each post is written with its front matter, its title and its text', async () => {
  const updated = { written: '2026-02-01', instant: Date.parse('2026-02-01'), day: '2026-02-01' };
  const series = { label: 'Doors', href: '/blog/series/doors/', part: 2, of: 3 };
  const tags = [{ label: 'C++', href: '/blog/tags/c-plus-plus/' }];
  const site = siteOf([entry('数据', '2026-01-01', { updated, series, tags })]);
  expect(await writeMarkdown(site)).toEqual([]);
  expect(read(site, 'posts/数据.md')).toBe(`---
title: "About 数据: [x] & *y*"
description: "A deck: with a colon."
url: https://site.example/blog/posts/%E6%95%B0%E6%8D%AE/
canonical: https://elsewhere.example/first
id: tag:site.example,2026:posts/%E6%95%B0%E6%8D%AE
date: 2026-01-01
updated: 2026-02-01
authors:
  - The Editors
categories:
  - Money
tags:
  - C++
series: Doors
part: 2
---

# About 数据: \\[x] & \\*y\\*

Text of 数据, see [about](https://site.example/blog/about/).
`);
});

test('llms.txt lists the Markdown of each post, newest first, and llms-full.txt holds them all', async () => {
  const site = siteOf([
    entry('old', '2025-01-01', { pinned: true }),
    entry('new', '2026-01-01', { title: 'New' }),
  ]);
  await writeMarkdown(site);
  expect(read(site, 'llms.txt')).toBe(`# Fixture

> A site for tests.

## Posts

- [New](https://site.example/blog/posts/new.md): A deck: with a colon.
- [About old: \\[x\\] & \\*y\\*](https://site.example/blog/posts/old.md): A deck: with a colon.

## Optional

- [Everything](https://site.example/blog/llms-full.txt): the text of all posts in one file
- [Feed](https://site.example/blog/feed.atom): the newest posts, each whole
`);
  const both = ['posts/new.md', 'posts/old.md'].map((name) => read(site, name));
  expect(read(site, 'llms-full.txt')).toBe(both.join('\n'));
});

test('a site without posts has no texts, and a file of the owner stays', async () => {
  const site = siteOf([], { 'llms.txt': { body: 'mine' } });
  await writeMarkdown(site);
  expect(read(site, 'llms.txt')).toBe('mine');
  expect(read(site, 'llms-full.txt')).toBe('');
});

test('the Markdown of a text is made once, and anew for another text or by another version', async () => {
  const store = openStore();
  const write = async (text: string, version: string) => {
    const site = { ...siteOf([entry(text, '2026-01-01')]), store, version };
    await writeMarkdown(site);
    return store.counts.get('markdown');
  };
  expect(await write('a', '1')).toEqual({ made: 1, reused: 0 });
  await write('a', '1');
  expect(await write('b', '1')).toEqual({ made: 2, reused: 0 });
  expect(await write('a', '2')).toEqual({ made: 3, reused: 0 });
});
