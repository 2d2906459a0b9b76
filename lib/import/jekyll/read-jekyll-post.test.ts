import { expect, test } from 'vitest';
import { showTree } from '../html/testing/show-tree.ts';
import { readJekyllSite } from './jekyll-site.ts';
import { readJekyllPost } from './read-jekyll-post.ts';
import { splitJekyllPost } from './split-jekyll-post.ts';

const files = [
  {
    path: '_config.yml',
    text: 'title: Rooms\nurl: https://old.example\npermalink: /:year/:month/:title/\n',
  },
  { path: '_data/authors.yml', text: 'ada:\n  name: Ada Example\n  url: https://ada.example/\n' },
  { path: '_posts/2012-05-06-cold.md', text: '---\ntitle: Cold\n---\n' },
];
const site = readJekyllSite(files);

test('a Markdown post: front matter, name of the file, its old address', () => {
  const post = readJekyllPost(
    '_posts/2012-5-6-the-cold-aisle.md',
    `---
layout: post
title: "The cold aisle"
author: ada
tags: air rooms
categories: [This site]
redirect_from: /old/
mood: cold
---
# The cold aisle

See [the other]({% post_url 2012-05-06-cold %}).[^1]

[^1]: A *note*.
`,
    site,
  );
  expect(post.metadata).toEqual({
    id: '_posts/2012-5-6-the-cold-aisle.md',
    title: 'The cold aisle',
    description: undefined,
    date: '2012-05-06',
    updated: undefined,
    authors: [{ tag: 'ada', name: 'Ada Example', url: 'https://ada.example/' }],
    categories: ['This site'],
    tags: ['air', 'rooms'],
    draft: false,
    slug: 'the-cold-aisle',
    source: undefined,
    aliases: ['/2012/05/the-cold-aisle/', '/old/'],
    image: undefined,
    other: new Map([['mood', 'cold']]),
  });
  expect(showTree(post.tree)).toBe('See [the other](/2012/05/cold/).[^1]\n\n[^1]: A *note*.\n');
  expect(post.doubts).toMatchObject([{ kind: 'heading-repeats-title', line: 10 }]);
});

const planet = `---
author: Ada Example's Blog
author_tag: ada2
blog_title: Ada Example
category: ada2
date: '2012-05-06 08:30:00'
original_url: https://ada.example/2012/cold.html
slug: the-cold-aisle-
title: Cold
---

<p>See <a href="/about">me</a> <img src="rack.png" alt="A rack"></p>
`;

test('a post of a planet: the person and not the blog, no category, addresses of where it was published', () => {
  const { metadata, tree } = readJekyllPost('_posts/ada/2012-5-6-x.md', planet, site);
  expect(metadata).toMatchObject({
    id: 'https://ada.example/2012/cold.html',
    authors: [{ tag: 'ada2', name: 'Ada Example' }],
    categories: [],
    slug: 'the-cold-aisle',
    source: {
      url: 'https://ada.example/2012/cold.html',
      author: 'Ada Example',
      site: 'Ada Example',
    },
    aliases: [],
    // The time is no time without its zone.
    date: '2012-05-06',
    other: new Map([['date', '2012-05-06 08:30:00']]),
  });
  expect(showTree(tree)).toBe(
    'See [me](https://ada.example/about) ![A rack](https://ada.example/2012/rack.png)\n',
  );
});

test('drafts are those that say so and those of the folder', () => {
  const draft = (path: string, keys: string) =>
    readJekyllPost(path, `---\ntitle: A\n${keys}---\n`, site).metadata.draft;
  expect(draft('_posts/2012-05-06-a.md', '')).toBe(false);
  expect(draft('_posts/2012-05-06-a.md', 'published: false\n')).toBe(true);
  expect(draft('_drafts/a.md', '')).toBe(true);
});

test('front matter that cannot be read is told with its line, and the text stays', () => {
  const { doubts, tree, metadata } = readJekyllPost(
    '_posts/2012-05-06-a.md',
    '---\ntitle: "A\nb: c\n---\nText.\n',
    site,
  );
  expect(doubts[0]).toMatchObject({
    kind: 'metadata',
    message: expect.stringContaining('cannot be read'),
  });
  expect(metadata.title).toBeUndefined();
  expect(showTree(tree)).toBe('Text.\n');
});

test('Liquid is left alone where the post says so', () => {
  const { doubts, tree } = readJekyllPost(
    '_posts/2012-05-06-a.md',
    '---\nrender_with_liquid: false\n---\n{{ a }}\n',
    site,
  );
  expect(doubts).toEqual([]);
  expect(showTree(tree)).toBe('{{ a }}\n');
});

test.each([
  ['date', '/rooms/2012/05/06/cold.html'],
  ['pretty', '/rooms/2012/05/06/cold/'],
  ['none', '/rooms/cold.html'],
  ['/:year/:i_month/:title', '/2012/5/cold'],
  ['ordinal', undefined],
])('the addresses of style %s', (style, url) => {
  const { posts } = readJekyllSite([
    { path: '_config.yml', text: `permalink: ${style}\n` },
    { path: '_posts/2012-05-06-cold.md', text: '---\ncategories: Rooms\n---\n' },
  ]);
  expect(posts.get('2012-05-06-cold')).toBe(url);
});

test('settings that cannot be read say nothing', () => {
  expect(readJekyllSite([{ path: '_config.yml', text: 'a: [' }]).values.size).toBe(0);
});

test('blank lines before front matter are passed over, and counted', () => {
  const file = splitJekyllPost('\n\n---\ntitle: A\n---\nWords.\n');
  expect([...file.values]).toEqual([['title', 'A']]);
  expect([...file.lines]).toEqual([['title', 4]]);
  expect(file.firstLine).toBe(6);
  expect(splitJekyllPost('\n---\nWords.\n---\n').values.size).toBe(0);
});
