import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMemory, type Memory } from './memory.ts';
import { type Reading, readAll } from './read-all.ts';

let root: string;
let memory: Memory;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hindsight-memory-'));
  memory = createMemory();
  write(
    'site.yml',
    'name: A\nheadline: B\ndescription: C\norigin: https://a.example\nlanguage: en\ntimeZone: UTC\n',
  );
  write('authors.yml', 'ada:\n  name: Ada\n  kind: person\n  description: Writes.\n');
  write('categories.yml', 'Work:\n  description: On work.\n');
  write('posts/one/index.mdx', post('One', 'The text of one.'));
  write('posts/two/index.mdx', post('Two', 'See [three](/posts/three/).'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  // Long enough ago to be trusted, and another time for every write.
  const time = new Date(Date.now() - 60_000 + written * 1000);
  written += 1;
  utimesSync(file, time, time);
}
let written = 0;

function post(title: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: D.\ndate: 2024-01-01\nauthors: [ada]\ncategories: [Work]\n---\n\n${text}\n`;
}

async function read(): Promise<Reading> {
  // The cache trusts no file whose inode was touched just now.
  await new Promise((resolve) => setTimeout(resolve, 60));
  const options = { contentDir: root, publicDir: path.join(root, 'none'), basePath: '' };
  return readAll({ ...options, now: Date.UTC(2026, 0), includeUnpublished: true }, memory);
}

function idsOf({ diagnostics }: Reading): string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

test('what has not changed is the tree that was read before', async () => {
  const first = await read();
  const second = await read();
  expect(second.texts.get('/posts/one/')).toBe(first.texts.get('/posts/one/'));
  write('posts/two/index.mdx', post('Two', 'Other words.'));
  const third = await read();
  expect(third.texts.get('/posts/one/')).toBe(first.texts.get('/posts/one/'));
  expect(third.texts.get('/posts/two/')?.words).toBe(2);
});

test('a page that comes mends the links to it, and one that goes breaks them', async () => {
  expect(idsOf(await read())).toEqual(['link-dead']);
  write('posts/three/index.mdx', post('Three', 'Words.'));
  const mended = await read();
  expect(idsOf(mended)).toEqual([]);
  rmSync(path.join(root, 'posts/three'), { recursive: true });
  const broken = await read();
  expect(idsOf(broken)).toEqual(['link-dead']);
  expect(broken.texts.get('/posts/one/')).toBe(mended.texts.get('/posts/one/'));
});

test('a file beside a text, a name in a catalogue and the glossary are noticed', async () => {
  write('posts/two/index.mdx', post('Two', '<Video src="a.webm" title="T" />\n\nThe HPC.'));
  expect(idsOf(await read())).toContain('image-missing');
  write('posts/two/a.webm', '');
  expect(idsOf(await read())).not.toContain('image-missing');
  write('categories.yml', 'Play:\n  description: On play.\n');
  expect(idsOf(await read())).toContain('category-unknown');
  write('categories.yml', 'Work:\n  description: On work.\n');
  const before = (await read()).texts.get('/posts/one/');
  write('glossary.yml', 'HPC: high-performance computing\n');
  expect((await read()).texts.get('/posts/one/')).not.toBe(before);
});

test('a file that is written again within its time stamp is read again', async () => {
  const file = path.join(root, 'posts/one/index.mdx');
  const options = { contentDir: root, publicDir: root, basePath: '', now: 0 };
  const now = async () => readAll({ ...options, includeUnpublished: true }, memory);
  writeFileSync(file, readFileSync(file, 'utf8').replace('of one', 'of two'));
  const first = await now();
  const time = new Date();
  utimesSync(file, time, time);
  writeFileSync(file, readFileSync(file, 'utf8').replace('of two', 'of six'));
  utimesSync(file, time, time);
  const second = await now();
  expect(second.library?.posts.find(({ slug }) => slug === 'one')?.text).toContain('of six');
  expect(first.library?.posts.find(({ slug }) => slug === 'one')?.text).toContain('of two');
});

test('a title is noticed where another text links to it', async () => {
  write('posts/three/index.mdx', post('Three', 'Words.'));
  const first = await read();
  expect(JSON.stringify(first.texts.get('/posts/two/'))).toContain('Three\\nD.');
  write('posts/three/index.mdx', post('Third', 'Words.'));
  const second = await read();
  expect(JSON.stringify(second.texts.get('/posts/two/'))).toContain('Third\\nD.');
  expect(second.texts.get('/posts/one/')).toBe(first.texts.get('/posts/one/'));
});

test('backlinks and related posts follow what is saved, and never name a draft', async () => {
  write('posts/one/index.mdx', post('One', 'A kayak, a kayak and a kayak.'));
  write('posts/three/index.mdx', post('Three', 'Kayak, kayak, kayak.'));
  const first = await read();
  expect(first.connectionsOf('three')).toEqual({
    related: [{ slug: 'one', about: ['kayak'] }],
    backlinks: [{ slug: 'two', sentence: { before: 'See ', link: 'three', after: '.' } }],
    moreBacklinks: 0,
  });
  write('posts/two/index.mdx', post('Two', 'See [one](/posts/one/).'));
  const draft = post('Four', 'A kayak: see [one](/posts/one/).').replace(
    'date:',
    'draft: true\ndate:',
  );
  write('posts/four/index.mdx', draft);
  const second = await read();
  expect(second.connectionsOf('three').backlinks).toEqual([]);
  expect(second.connectionsOf('one').backlinks.map(({ slug }) => slug)).toEqual(['two']);
  expect(second.connectionsOf('one').related.map(({ slug }) => slug)).toEqual(['three']);
  const pinned = post('Three', 'Kayak, kayak.').replace('date:', 'related: {pin: [two]}\ndate:');
  write('posts/three/index.mdx', pinned);
  const third = await read();
  expect(third.connectionsOf('three').related.map(({ slug }) => slug)).toEqual(['two', 'one']);
});
