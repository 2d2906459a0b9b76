import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { findSource } from './find-source.ts';

let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hindsight-source-'));
  content = path.join(root, 'content');
  mkdirSync(path.join(content, 'posts/a:1'), { recursive: true });
  writeFileSync(path.join(content, 'posts/a:1/index.mdx'), '');
  writeFileSync(path.join(content, 'site.yml'), '');
  writeFileSync(path.join(root, 'secret.txt'), '');
  mkdirSync(path.join(root, 'content-too'));
  writeFileSync(path.join(root, 'content-too/site.yml'), '');
  symlinkSync(path.join(root, 'secret.txt'), path.join(content, 'link.txt'));
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['content/site.yml', 'site.yml', 1, 1],
  ['content/site.yml:12', 'site.yml', 12, 1],
  ['content/posts/a:1/index.mdx:12:5', 'posts/a:1/index.mdx', 12, 5],
  ['content/site.yml:0:0', 'site.yml', 1, 1],
])('finds %s', (place, file, line, column) => {
  expect(findSource(place, content)).toEqual({ file: path.join(content, file), line, column });
});

test.each([
  'secret.txt:1:1',
  'content/../secret.txt',
  'content/link.txt',
  'content-too/site.yml',
  'content/../content-too/site.yml',
  'content',
  'content/posts',
  'content/none.yml',
  '/etc/passwd',
  '../../../../../../etc/passwd',
  'content/site.yml\0',
  '',
])('refuses %j', (place) => {
  expect(findSource(place, content)).toBeUndefined();
});

it('refuses everything while there is no content', () => {
  expect(findSource('content/site.yml', path.join(root, 'none'))).toBeUndefined();
});
