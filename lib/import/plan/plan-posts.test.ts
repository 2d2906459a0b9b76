import { expect, test } from 'vitest';
import { readJekyllSite } from '../jekyll/jekyll-site.ts';
import { readJekyllPost } from '../jekyll/read-jekyll-post.ts';
import { addAuthors, addCategories } from './add-settings.ts';
import { type Existing, planPosts } from './plan-posts.ts';
import { readExisting } from './read-existing.ts';

const existing: Existing = {
  slugs: new Set(['cold']),
  imported: new Map(),
  authors: new Map([['Ada Example', 'ada']]),
  categories: new Set(['Rooms']),
  author: 'editors',
  today: '2026-11-21',
};

function read(name: string, keys: string, body: string) {
  const path = `_posts/${name}`;
  const site = readJekyllSite([]);
  return {
    path,
    ...readJekyllPost(path, `---\ntitle: Cold\ndescription: D.\n${keys}---\n${body}`, site),
  };
}

function plan(
  posts: ReturnType<typeof read>[],
  given: Partial<Existing> = {},
  files: Readonly<Record<string, string>> = {},
) {
  return planPosts(posts, { ...existing, ...given }, (_post, src) => files[src]);
}

test('a post is written with what its source says, and what the source says beyond that', () => {
  const { posts } = plan([
    read('2012-5-6-warm.md', 'author: Ada Example\ncategories: [Rooms]\nmood: cold\n', 'Words.\n'),
  ]);
  expect(posts[0]?.text).toBe(
    `---
title: Cold
description: D.
date: 2012-05-06
authors: [ada]
categories: [Rooms]
aliases: [/Rooms/2012/05/06/warm.html]
imported:
  id: _posts/2012-5-6-warm.md
  mood: cold
---

Words.
`.replace('/Rooms/', '/rooms/'),
  );
});

test('posts that want one address are told apart, from those that are there too', () => {
  const post = read('2012-5-6-cold.md', '', 'Words.\n');
  const { posts } = plan([
    post,
    read('2013-5-6-cold.md', '', 'Words.\n'),
    read('2013-6-6-cold.md', '', 'Words.\n'),
  ]);
  expect(posts.map(({ slug }) => slug)).toEqual(['cold-2012', 'cold-2013', 'cold-2']);
});

test('a post that was imported before keeps its address', () => {
  const post = read('2012-5-6-cold.md', '', 'Words.\n');
  const { posts } = plan([post], { imported: new Map([[post.metadata.id, 'cold']]) });
  expect(posts[0]?.slug).toBe('cold');
});

test('a gap makes a draft and is told, never filled', () => {
  const { posts, categories } = plan([read('cold.md', '', 'Words.\n')]);
  expect(posts[0]?.text).toContain('draft: true');
  expect(posts[0]?.text).toContain('gaps:\n    - date\n    - author\n');
  expect(posts[0]?.doubts.map(({ message }) => message)).toEqual([
    'the source names no date; the post is a draft until somebody does',
    'the source names no author; the post is a draft until somebody does',
  ]);
  expect(categories).toEqual(['Imported']);
});

test('links between imported posts lead to their new places; a dead one keeps its words and its address', () => {
  const first = read('2012-5-6-a.md', 'permalink: /a/\n', '[b](/b/#part) and [gone](/gone/)\n');
  const second = read('2012-5-6-b.md', 'permalink: /b/\n', 'Words.\n');
  const [post] = plan([first, second]).posts;
  expect(post?.text).toContain('[b](/posts/b/) and gone (`/gone/`)');
});

test('pictures of the source come along, others stay where they are and are listed', () => {
  const post = read(
    '2012-5-6-a.md',
    '',
    '![A rack](/img/rack.png)\n\n![A lamp](https://old.example/lamp.png)\n\nIn a line ![a fan](https://old.example/fan.png) here.\n',
  );
  const [planned] = plan([post], {}, { '/img/rack.png': 'img/rack.png' }).posts;
  expect(planned?.text.split('---\n').at(-1)).toBe(`
![A rack](rack.png)

<Figure missing source="https://old.example/lamp.png">
  A lamp
</Figure>

In a line [a fan](https://old.example/fan.png) here.
`);
  expect(planned?.files).toEqual(new Map([['rack.png', 'img/rack.png']]));
  expect(planned?.remote).toEqual(['https://old.example/lamp.png', 'https://old.example/fan.png']);
});

test('new authors and categories are added to settings, whose comments stay', () => {
  const { authors, categories } = plan([
    read('2012-5-6-a.md', 'author: Bo Example\ncategories: [Air]\n', 'Words.\n'),
  ]);
  const texts: string[] = [];
  addAuthors(
    authors,
    (change) => void texts.push(change('# Who writes\nada:\n  name: Ada Example\n')),
  );
  addCategories(categories, (change) => void texts.push(change('')));
  expect(texts).toEqual([
    '# Who writes\nada:\n  name: Ada Example\nbo-example:\n  name: Bo Example\n  kind: person\n  description: Author of posts that were imported.\n',
    'Air:\n  description: Posts that were imported from an older blog.\n',
  ]);
});

test('what a content folder holds is read, and what is broken in it passed over', () => {
  const read = readExisting(
    {
      authors: 'ada:\n  name: Ada Example\n',
      categories: 'Rooms: {}\n',
      site: 'defaultAuthor: ada\n',
      posts: new Map([
        ['one', '---\ntitle: A\nimported:\n  id: x\n---\n'],
        ['two', 'no front matter'],
      ]),
    },
    '2026-11-21',
  );
  expect(read).toEqual({
    slugs: new Set(['one', 'two']),
    imported: new Map([['x', 'one']]),
    authors: new Map([['Ada Example', 'ada']]),
    categories: new Set(['Rooms']),
    author: 'ada',
    today: '2026-11-21',
  });
});
