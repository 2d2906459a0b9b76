import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDrawn } from '../blog/drawing/drawn-text.ts';
import { createMemory } from '../blog/memory.ts';
import type { Options } from '../blog/options.ts';
import { readContent } from '../blog/read-content.ts';
import { createTestWorkspace } from '../content/test-workspace.ts';
import { checkAll } from './check-all.ts';
import { openCheckCache } from './check-cache.ts';
import { drawContent } from './draw-content.ts';

// Threads take their time to begin.
vi.setConfig({ testTimeout: 60_000 });

async function createSite() {
  const workspace = await createTestWorkspace({
    files: { 'posts/third/index.mdx': front('See [the first](/posts/first/).') },
  });
  const { contentDir } = workspace;
  const folder = join(dirname(contentDir), 'cache');
  const options: Options = {
    contentDir,
    publicDir: join(contentDir, 'none'),
    basePath: '',
    now: Date.UTC(2026, 0, 1),
    includeUnpublished: false,
  };
  return {
    ...workspace,
    post: (name: string) => join(contentDir, 'posts', name, 'index.mdx'),
    async draw(version = '1', basePath = '') {
      const all = { ...options, basePath };
      const cache = openCheckCache({ folder, name: contentDir, version });
      await checkAll(all, { cache, memory: createMemory() });
      const { content } = await readContent(all, {});
      if (!content) throw new Error('the content cannot be read');
      return drawContent(
        content,
        cache.texts,
        { folder: join(folder, 'drawn'), version },
        () => {},
      );
    },
  };
}

function front(text: string): string {
  return `---\ntitle: A post\ndescription: A text.\ndate: 2024-03-01\nauthors: [ada]\ncategories: [Career]\n---\n\n${text}\n`;
}

test('a text is drawn once, and found by the build', async () => {
  await using site = await createSite();
  const one = await site.draw();
  expect(one).toMatchObject({ made: one.all });
  const two = await site.draw();
  expect(two).toMatchObject({ made: 0, all: one.all, file: one.file });
  const recall = openDrawn(two.file);
  const text = readFileSync(site.post('third'), 'utf8');
  const drawn = recall('/posts/third/', text);
  expect(drawn && readFileSync(drawn.html, 'utf8')).toBe(
    '<p>See <a href="/posts/first/" data-peek="First\nThe first post.">the first</a>.</p>',
  );
  expect(recall('/posts/third/', `${text} `)).toBeUndefined();
});

test('a change to a text draws this one again, and a change to the code all', async () => {
  await using site = await createSite();
  const { made } = await site.draw();
  appendFileSync(site.post('third'), '\nMore.\n');
  expect(await site.draw()).toMatchObject({ made: 1, all: made });
  expect(await site.draw('2')).toMatchObject({ made, all: made });
  expect(await site.draw('2', '/blog')).toMatchObject({ made, all: made });
});

test('a text that links to another is drawn again with the title of that', async () => {
  await using site = await createSite();
  const { made } = await site.draw();
  writeFileSync(
    site.post('first'),
    readFileSync(site.post('first'), 'utf8').replace('title: First', 'title: Once'),
  );
  expect(await site.draw()).toMatchObject({ made: 2, all: made });
});

test('a build is told which posts are related and which link to a post', async () => {
  await using site = await createSite();
  const { file } = await site.draw();
  const recall = openDrawn(file);
  const connections = (name: string) =>
    recall(`/posts/${name}/`, readFileSync(site.post(name), 'utf8'))?.connections;
  expect(connections('first')).toEqual({
    related: [
      { slug: 'third', about: ['Career'] },
      { slug: 'second', about: ['C++'] },
    ],
    backlinks: [{ slug: 'third', sentence: { before: 'See ', link: 'the first', after: '.' } }],
    moreBacklinks: 0,
  });
  expect(connections('third')?.backlinks).toEqual([]);
});

test('a drawing that was lost is made again', async () => {
  await using site = await createSite();
  const { file, made } = await site.draw();
  const { html } = openDrawn(file)('/posts/third/', readFileSync(site.post('third'), 'utf8')) ?? {};
  if (html) rmSync(html);
  expect(await site.draw()).toMatchObject({ made: 1, all: made });
  expect(html && existsSync(html)).toBe(true);
});
