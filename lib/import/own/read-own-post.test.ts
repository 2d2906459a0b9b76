import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { ImportedPost } from '../imported-post.ts';
import { planPosts } from '../plan/plan-posts.ts';
import { readExisting } from '../plan/read-existing.ts';
import { readSource } from '../source/read-source.ts';
import { recognise } from '../source/recognise.ts';

const fixtures = join(import.meta.dirname, '../html/fixtures');
const as = (address: string) => address;
const metadata: ImportedPost['metadata'] = {
  id: 'https://old.example/cold',
  title: 'The cold aisle',
  description: 'D.',
  date: '2012-05-06',
  updated: undefined,
  authors: [{ tag: 'ada', name: 'Ada Example', url: undefined }],
  categories: ['Rooms'],
  tags: [],
  draft: false,
  slug: 'cold',
  source: undefined,
  aliases: [],
  image: undefined,
  other: new Map(),
};
const settings = { authors: 'ada:\n  name: Ada Example\n', categories: 'Rooms: {}\n' };

function planAgain(text: string, posts: ReadonlyMap<string, string>) {
  const files = [{ path: 'posts/cold/index.mdx', bytes: new TextEncoder().encode(text) }];
  const kind = recognise(files);
  const read = kind && readSource(kind, files);
  return planPosts(read?.posts ?? [], {
    existing: readExisting({ ...settings, posts }),
    find: () => undefined,
  });
}

test.each(readdirSync(fixtures))('%s: what an import wrote imports to the same bytes', (name) => {
  const html = readFileSync(join(fixtures, name, 'input.html'), 'utf8');
  const addresses = { page: undefined, link: as, picture: as };
  const post = { path: 'x', metadata, ...readHtmlText(parseHtml(html), undefined, addresses) };
  const written = planPosts([post], {
    existing: readExisting({ ...settings, posts: new Map() }),
    find: () => undefined,
  }).posts[0]?.text;
  const plan = planAgain(written ?? '', new Map([['cold', written ?? '']]));
  expect(plan).toMatchObject({
    posts: [{ slug: 'cold', state: 'same', text: written, doubts: [] }],
    authors: [],
    categories: [],
  });
});

const own =
  '---\ntitle: A\ndescription: D.\ndate: 2012-05-06\nauthors: [bo]\ncategories: [Air]\n---\n\nA *b*\n';

test('a post of another such site comes as it is, and what the settings lack is told', () => {
  expect(planAgain(own, new Map()).posts).toMatchObject([
    {
      state: 'create',
      text: own,
      doubts: [
        { message: expect.stringContaining('bo') },
        { message: expect.stringContaining('Air') },
      ],
    },
  ]);
  expect(planAgain(own, new Map([['cold', 'edited']])).posts[0]?.state).toBe('update');
});

test('pages beside such posts are passed over, and other MDX is read as Markdown', () => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const page = file('pages/about/index.mdx', '---\ntitle: A\ndescription: D.\n---\n\nA.\n');
  const read = readSource('markdown', [file('posts/a/index.mdx', own), page]);
  expect(read.posts).toHaveLength(1);
  expect(read.notes).toEqual(['pages/about/index.mdx: no post, and passed over']);
  expect(readSource('markdown', [page]).posts[0]?.verbatim).toBeUndefined();
});
