import { expect, test } from 'vitest';
import { readJekyllSite } from '../jekyll/jekyll-site.ts';
import { readJekyllPost } from '../jekyll/read-jekyll-post.ts';
import { addAuthors, addCategories } from './add-settings.ts';
import { type Existing, planPosts } from './plan-posts.ts';
import { readExisting } from './read-existing.ts';

const existing: Existing = {
  slugs: new Set(['cold']),
  imported: new Map(),
  texts: new Map(),
  pages: [],
  aliases: new Map(),
  authors: new Map([['Ada Example', 'ada']]),
  categories: new Set(['Rooms']),
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
  return planPosts(posts, {
    existing: { ...existing, ...given },
    find: (_post, src) => files[src],
  });
}

test('a post is written with what its source says, and what the source says beyond that', () => {
  const { posts } = plan([
    read('2012-5-6-warm.md', 'author: Ada Example\ncategories: [Rooms]\nmood: cold\n', 'Words.\n'),
  ]);
  expect(posts[0]?.text.replace(/(?<=digest: )"?[0-9a-f]{16}"?/, '0123456789abcdef')).toBe(
    `---
title: Cold
description: D.
date: 2012-05-06
authors: [ada]
categories: [Rooms]
aliases: [/Rooms/2012/05/06/warm.html]
imported:
  id: _posts/2012-5-6-warm.md
  digest: 0123456789abcdef
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
  const { posts } = plan([post], {
    imported: new Map([[post.metadata.id, { slug: 'cold', digest: undefined }]]),
  });
  expect(posts[0]).toMatchObject({ slug: 'cold', state: 'update' });
});

test('a gap makes a draft and is told, never filled', () => {
  const { posts, categories } = plan([read('cold.md', '', 'Words.\n')]);
  expect(posts[0]?.text).toContain('draft: true');
  expect(posts[0]?.text).toContain('date: "?"\nauthors: ["?"]\n');
  expect(posts[0]?.text).toContain('gaps:\n    - date\n    - author\n');
  expect(posts[0]?.doubts.map(({ message }) => message)).toEqual([
    'the source names no date; the post is a draft until somebody does',
    'the source names no author; the post is a draft until somebody does',
  ]);
  expect(categories).toEqual(['Imported']);
});

test('links between imported posts lead to their new places; a dead one keeps its words and its address', () => {
  const first = read(
    '2012-5-6-a.md',
    'permalink: /a/\n',
    '[b](/b/#part), [its part](/b/#its-part) and [gone](/gone/)\n',
  );
  const second = read('2012-5-6-b.md', 'permalink: /b/\n', '## Its part\n\nWords.\n');
  const [post] = plan([first, second]).posts;
  expect(post?.text).toContain(
    '[b](/posts/b/), [its part](/posts/b/#its-part) and gone (`/gone/`)',
  );
  expect(post?.doubts.map(({ message }) => message)).toContain(
    'a link to a place in another post leads to the post: `#part`',
  );
});

test('links between the files of a source lead to the posts in them', () => {
  const first = read('2012-5-6-a.md', '', '[b](b.md#its-part) and [itself](a.md)\n');
  const second = read('2012-5-6-b.md', '', '## Its part\n\nWords.\n');
  const files = { 'b.md': '_posts/2012-5-6-b.md', 'a.md': '_posts/2012-5-6-a.md' };
  const [post] = plan([first, second], {}, files).posts;
  expect(post?.body).toBe('[b](/posts/b/#its-part) and itself (`a.md`)\n');
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
  expect(planned?.text).toContain(
    '  pictures:\n    - https://old.example/lamp.png\n    - https://old.example/fan.png\n---',
  );
  expect(planned?.files).toEqual(new Map([['rack.png', 'img/rack.png']]));
  expect(planned?.remote).toEqual(['https://old.example/lamp.png', 'https://old.example/fan.png']);
});

test('films and other files of the source come along, and a lost film leaves its title', () => {
  const post = read(
    '2012-5-6-a.md',
    '',
    'A [paper](/files/paper.pdf).\n\n<video src="/f/hum.mp4" poster="/f/hum.png" title="The hum"></video>\n\n<video src="/f/gone.mp4" title="The drip"></video>\n',
  );
  const files = {
    '/files/paper.pdf': 'files/paper.pdf',
    '/f/hum.mp4': 'f/hum.mp4',
    '/f/hum.png': 'f/hum.png',
  };
  const [planned] = plan([post], {}, files).posts;
  expect(planned?.body).toContain('A [paper](paper.pdf).');
  expect(planned?.body).toContain('src="hum.mp4" title="The hum"');
  expect(planned?.body).toContain('The drip (`/f/gone.mp4`)');
  expect([...(planned?.files.keys() ?? [])]).toEqual(
    expect.arrayContaining(['paper.pdf', 'hum.mp4']),
  );
  expect(planned?.doubts.map(({ message }) => message)).toContain(
    'the film `/f/gone.mp4` is not in the source',
  );
});

test('new authors and categories are added to settings, whose comments stay', () => {
  const { authors, categories } = plan([
    read('2012-5-6-a.md', 'author: Bo Example\ncategories: [Air]\n', 'Words.\n'),
  ]);
  const texts: (string | undefined)[] = [];
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
  const read = readExisting({
    authors: 'ada:\n  name: Ada Example\n',
    categories: 'Rooms: {}\n',
    posts: new Map([
      ['one', '---\ntitle: A\naliases: [/1/]\nimported:\n  id: x\n  digest: "12"\n---\n'],
      ['two', 'no front matter'],
      ['three', '---\n: [\n---\n'],
    ]),
  });
  expect(read).toEqual({
    slugs: new Set(['one', 'two', 'three']),
    imported: new Map([['x', { slug: 'one', digest: '12' }]]),
    texts: expect.any(Map),
    pages: [],
    aliases: new Map([['/1/', 'one']]),
    authors: new Map([['Ada Example', 'ada']]),
    categories: new Set(['Rooms']),
  });
});

test('settings that are broken stay as they are', () => {
  const made: (string | undefined)[] = [];
  for (const text of ['a: [', '- a\n'])
    addCategories(['Air'], (change) => void made.push(change(text)));
  expect(made).toEqual([undefined, undefined]);
});

test('a source that says the same is known again, whatever became of the post', () => {
  const post = read('2012-5-6-cold.md', '', 'Words.\n');
  const [first] = plan([post]).posts;
  const digest = /digest: "?([0-9a-f]{16})/.exec(first?.text ?? '')?.[1];
  const earlier = new Map([[post.metadata.id, { slug: 'cold', digest }]]);
  expect(plan([post], { imported: earlier }).posts[0]?.state).toBe('same');
  const changed = read('2012-5-6-cold.md', '', 'Other words.\n');
  expect(plan([changed], { imported: earlier }).posts[0]?.state).toBe('update');
});

test('what somebody knows fills the gaps', () => {
  const post = read('cold.md', '', 'Words.\n');
  const { posts, authors } = planPosts([post], {
    existing,
    find: () => undefined,
    answers: new Map([[post.metadata.id, { date: '2012-05-06', author: 'Bo Example' }]]),
  });
  expect(posts[0]?.text).toContain('date: 2012-05-06\nauthors: [bo-example]\n');
  expect(posts[0]?.text).not.toContain('draft');
  expect(authors).toMatchObject([{ id: 'bo-example', name: 'Bo Example' }]);
});

test('old addresses become aliases, of one post each, and those that cannot redirect are told', () => {
  const { posts } = plan([
    read('2012-5-6-a.md', 'permalink: /a/\nredirect_from: [/x/, /../b/]\n', 'Words.\n'),
    read('2012-5-6-b.md', 'permalink: /b/\nredirect_from: [/X]\n', 'Words.\n'),
    read('2012-5-6-c.md', 'original_url: https://old.example/c.html\n', 'Words.\n'),
  ]);
  expect(posts.map(({ text }) => /^aliases: .*$/m.exec(text)?.[0])).toEqual([
    'aliases: [/a/, /x/]',
    'aliases: [/b/]',
    'aliases: [/c.html]',
  ]);
  expect(posts[0]?.doubts.map(({ message }) => message)).toContain(
    'the old address `/../b/` steps through . or .., and leads nowhere now',
  );
  expect(posts[1]?.doubts.map(({ message }) => message)).toContain(
    'the old address `/X` is that of posts/a too, and leads there',
  );
  expect(posts[2]?.text).toContain('source:\n  url: https://old.example/c.html\n');
});

test('words that were decoded wrongly are repaired in text and metadata, and told with their line', () => {
  const post = read(
    '2012-5-6-a.md',
    'author: Zoé Example\n'.replace('é', 'Ã©'),
    'One.\n\nA cafÃ© and `cafÃ©`.\n',
  );
  const { posts, authors } = plan([post]);
  expect(posts[0]?.text).toContain('A café and `cafÃ©`.');
  expect(authors[0]?.name).toBe('Zoé Example');
  expect(posts[0]?.doubts).toContainEqual({
    kind: 'mojibake',
    line: 8,
    message: '`Ã©` was decoded wrongly and says `é` now',
  });
});

test('a text that nobody published tells where it stops and where it repeats itself', () => {
  const sentence = 'the cold air comes up through the floor and goes out at the top';
  const post = read(
    'draft.md',
    '',
    `August 23rd\n\nFirst ${sentence} of the\n\nFirst ${sentence} again.\n`,
  );
  const said = planPosts([{ ...post, metadata: { ...post.metadata, aliases: [] } }], {
    existing,
    find: () => undefined,
  }).posts[0]?.doubts.map(({ line, message }) => `${line} ${message}`);
  expect(said).toContain('5 `August 23rd` may be the date, without its year');
  expect(said).toContainEqual(
    expect.stringMatching(/^7 the paragraph may stop in mid-sentence: ….* at the top of the$/),
  );
  expect(said).toContain('9 the paragraph nearly repeats that of line 7; both stay');
});

test('what front matter cannot say is left out and told, and names that make one address are one', () => {
  const { posts, categories } = plan(
    [
      read(
        '2012-5-6-a.md',
        'id: 7\ncategories: [rooms, Air, air]\ntags: [go, Go, "!!"]\nredirect_from: [/about/, /posts/]\noriginal_url: "urn:x"\nauthor: " "\n',
        'Words.\n',
      ),
    ],
    { pages: ['about'] },
  );
  const [post] = posts;
  expect(post?.text).toContain('categories: [Rooms, Air]\ntags: [go]\n');
  expect(post?.text).toContain('authors: ["?"]');
  expect(post?.text).toContain('  source-id: 7\n');
  expect(post?.text).not.toContain('aliases');
  expect(post?.text).not.toMatch(/^source:/m);
  expect(categories).toEqual(['Air']);
  expect(post?.doubts.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'the tag `!!` makes no address and is left out',
      '`urn:x` is no address that a page can name',
      'the old address `/about/` is that of about too, and leads there',
    ]),
  );
});

test('a file that is no picture stays behind, with the reason', () => {
  const { posts } = planPosts([read('2012-5-6-a.md', '', '![A rack](/rack.bmp)\n')], {
    existing,
    find: () => 'rack.bmp',
    faultOf: () => 'a page cannot show bmp',
  });
  expect(posts[0]?.files.size).toBe(0);
  expect(posts[0]?.doubts.map(({ message }) => message)).toContain(
    'the picture `/rack.bmp` stays behind (a page cannot show bmp); it shows: A rack',
  );
});
