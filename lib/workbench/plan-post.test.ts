import { expect, test } from 'vitest';
import { loadLibrary } from '../content/load-library.ts';
import { createTestWorkspace } from '../content/test-workspace.ts';
import { type PostWish, planPost } from './plan-post.ts';

const now = Date.UTC(2026, 10, 20, 23, 30);

async function plan(wish: Partial<PostWish>, files: Readonly<Record<string, string>> = {}) {
  await using workspace = await createTestWorkspace({ files });
  const { library } = await loadLibrary({
    contentDir: workspace.contentDir,
    now,
    includeUnpublished: false,
  });
  if (!library) throw new Error('the settings are faulty');
  const slugs = ['first', 'second', 'hành-trình'];
  return planPost({ title: 'What I learned', ...wish }, { library, slugs, basePath: '/blog', now });
}

async function faults(wish: Partial<PostWish>) {
  const planned = await plan(wish);
  return 'faults' in planned ? planned.faults : [];
}

test('a title is enough: the first author and category, and today where the site is', async () => {
  expect(await plan({})).toEqual({
    slug: 'what-i-learned',
    href: '/blog/posts/what-i-learned/',
    authors: ['ada'],
    categories: ['Career'],
    text: [
      '---',
      'title: What I learned',
      'description: "?"',
      // Berlin is an hour ahead of the clock.
      'date: 2026-11-21',
      'authors: [ada]',
      'categories: [Career]',
      'draft: true',
      '---',
      '',
      '',
    ].join('\n'),
  });
});

test('the settings may name the author of new posts', async () => {
  const site = [
    'name: A',
    'headline: B',
    'description: C',
    'origin: https://example.org',
    'language: en',
    'timeZone: UTC',
    'defaultAuthor: editors',
  ].join('\n');
  expect(await plan({}, { 'site.yml': site })).toMatchObject({ authors: ['editors'] });
});

test('everything that is said is written', async () => {
  const planned = await plan({
    description: ' One\nsentence. ',
    slug: 'learned',
    authors: ['editors', 'ada'],
    categories: ['C++'],
    series: 'leaving-well',
  });
  expect(planned).toMatchObject({ slug: 'learned' });
  expect('text' in planned && planned.text).toContain(
    'description: One sentence.\ndate: 2026-11-21\nauthors: [editors, ada]\ncategories: [C++]\nseries: leaving-well\n',
  );
});

test.each([
  ['数据', '数据'],
  ['Hành lang', 'hành-lang'],
  ['C++ & C#: "why"', 'c-plus-plus-and-c-sharp-why'],
  ['Party 🎉 time', 'party-time'],
  ['  Tabs\tand\nlines ', 'tabs-and-lines'],
])('%j goes to %s', async (title, slug) => {
  expect(await plan({ title })).toMatchObject({ slug });
});

test('a name that is not known is told with the one that is near', async () => {
  expect(await faults({ authors: ['edtors'], categories: ['Carreer'], series: 'other' })).toEqual([
    'there is no author `edtors`; did you mean `editors`?',
    'there is no category `Carreer`; did you mean `Career`?',
    'there is no series `other`; there are `leaving-well`',
  ]);
});

test.each([
  ['First', '/posts/first/ is taken already; choose another title, or add --slug=first-2'],
  [
    'HÀNH trình'.normalize('NFD'),
    '/posts/hành-trình/ is taken already; choose another title, or add --slug=hành-trình-2',
  ],
  ['Page', '/posts/page/ is taken already; choose another title, or add --slug=page-2'],
  ['🎉', 'the title `🎉` has no letter or digit to make an address of; add --slug=some-words'],
  [' ', 'the title is empty'],
  [
    'long '.repeat(60),
    'the address would be longer than a folder may be called; add --slug=fewer-words',
  ],
])('%j cannot be', async (title, fault) => {
  expect(await faults({ title })).toEqual([fault]);
});

test('a slug that is no address is told with one that is', async () => {
  expect(await faults({ slug: '../Up' })).toEqual([
    '`../Up` cannot be a part of an address; write --slug=up',
  ]);
});
