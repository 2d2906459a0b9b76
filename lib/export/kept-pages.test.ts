import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findKeptPages, listKept } from './kept-pages.ts';
import { outputFixture } from './output-fixture.ts';
import { openStore } from './store/store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Build {
  readonly keys: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly interactive?: readonly string[];
}

/** A build of posts with these keys; what Next would have to render is written with the name of the build. */
async function build(name: string, { keys, version = '1', interactive = [] }: Build) {
  const { site } = outputFixture({ pages: {}, interactive });
  const blog = {
    ...site.blog,
    slugs: () => Object.keys(keys),
    pageKey: async (slug: string) => keys[slug] ?? '',
  };
  const kept = await findKeptPages(blog, openStore(path.join(folder, 'store')), version);
  const from = path.join(folder, name);
  for (const slug of Object.keys(keys).filter((each) => !kept.slugs.includes(each))) {
    await mkdir(path.join(from, 'posts', slug), { recursive: true });
    await writeFile(path.join(from, 'posts', slug, 'index.html'), name);
  }
  await kept.learn(from);
  return kept;
}

it('keeps the pages that Next has rendered, until their key or the code is another', async () => {
  expect((await build('first', { keys: { a: '1', b: '1' } })).slugs).toEqual([]);
  const second = await build('second', { keys: { a: '1', b: '2', c: '1' } });
  expect([...second.pages]).toEqual([['posts/a/index.html', 'first']]);
  const third = await build('third', { keys: { a: '1', b: '2' } });
  expect([...third.pages.values()]).toEqual(['first', 'second']);
  const fourth = await build('fourth', { keys: { a: '1', b: '2' }, version: '2' });
  expect(fourth.slugs).toEqual([]);
});

it('has pages that keep React rendered each time', async () => {
  const site = { keys: { a: '1', b: '1' }, interactive: ['b'] };
  await build('first', site);
  expect((await build('second', site)).slugs).toEqual(['a']);
});

it('tells the routes by a file', async () => {
  const site = { keys: { a: '1', b: '1' } };
  await build('first', site);
  const file = await listKept(await build('second', site), path.join(folder, 'lists'));
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(['a', 'b']);
});
