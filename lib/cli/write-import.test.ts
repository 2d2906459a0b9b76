import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PlannedPost, planPosts } from '#lib/import/plan/plan-posts.ts';
import { readExisting } from '#lib/import/plan/read-existing.ts';
import { readSource } from '#lib/import/source/read-source.ts';
import { writeImport } from './write-import.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-write-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

function plan() {
  const text = (title: string) =>
    `---\ntitle: ${title}\ndate: 2012-05-06\nauthor: Ada\n---\n\nWords.\n`;
  const { posts } = readSource('markdown', [file('a.md', text('A')), file('b.md', text('B'))]);
  return planPosts(posts, {
    existing: readExisting({ authors: '', categories: '', posts: new Map() }),
    find: () => undefined,
  });
}

function write(change: (post: PlannedPost) => PlannedPost = (post) => post) {
  const { posts, ...rest } = plan();
  const changed = posts.map(change);
  writeImport({ posts: changed, ...rest }, changed, {
    contentDir: join(folder, 'content'),
    base: folder,
  });
}

const all = () => readdirSync(join(folder, 'content'), { recursive: true }).map(String).toSorted();

test('posts, authors and categories are written, and what was needed on the way is gone', () => {
  writeFileSync(join(folder, 'content/authors.yml'), '# Who\nbo:\n  name: Bo\n');
  write();
  expect(all()).toEqual([
    'authors.yml',
    'categories.yml',
    'posts',
    'posts/a',
    'posts/a/index.mdx',
    'posts/b',
    'posts/b/index.mdx',
  ]);
  expect(readFileSync(join(folder, 'content/authors.yml'), 'utf8')).toMatch(
    /^# Who\nbo:\n {2}name: Bo\nada:\n/,
  );
});

test('when one post cannot be written, none is, and nothing else is changed', () => {
  const lost = new Map([['x.png', 'gone.png']]);
  expect(() => write((post) => (post.slug === 'b' ? { ...post, files: lost } : post))).toThrow(
    'ENOENT',
  );
  expect(all()).toEqual([]);
});

test('settings that are broken stop everything', () => {
  writeFileSync(join(folder, 'content/authors.yml'), 'a: [');
  expect(() => write()).toThrow('authors.yml cannot be read; repair it first');
  expect(all()).toEqual(['authors.yml']);
});

test('what a killed run left behind is removed, and a post that it had moved away is put back', () => {
  mkdirSync(join(folder, 'content/.import/old/mine'), { recursive: true });
  mkdirSync(join(folder, 'content/posts'));
  writeFileSync(join(folder, 'content/.import/old/mine/index.mdx'), 'Mine.');
  write();
  expect(existsSync(join(folder, 'content/.import'))).toBe(false);
  expect(readFileSync(join(folder, 'content/posts/mine/index.mdx'), 'utf8')).toBe('Mine.');
});
