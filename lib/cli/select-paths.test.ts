import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selectPaths } from './select-paths.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'select-'));
  mkdirSync(path.join(root, 'texts/posts/a'), { recursive: true });
  mkdirSync(path.join(root, 'texts/posts/ab'));
  writeFileSync(path.join(root, 'texts/posts/a/index.mdx'), '');
  writeFileSync(path.join(root, 'package.json'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

const select = (...paths: string[]) => {
  const isSelected = selectPaths(paths, path.join(root, 'texts'), root);
  const files = ['texts/posts/a/index.mdx', 'texts/posts/a/b.png', 'texts/posts/ab/index.mdx'];
  return files.filter(isSelected).map((file) => file.slice('texts/posts/'.length));
};

it('takes all files when no path is given, and when the content is', () => {
  expect(select()).toHaveLength(3);
  expect(select('texts')).toHaveLength(3);
});

it('takes the files of a folder, and a file', () => {
  expect(select('texts/posts/a/')).toEqual(['a/index.mdx', 'a/b.png']);
  expect(select('texts/posts/a/index.mdx')).toEqual(['a/index.mdx']);
  expect(select(path.join(root, 'texts/posts/ab'), './texts/posts/a/index.mdx')).toEqual([
    'a/index.mdx',
    'ab/index.mdx',
  ]);
});

it('refuses what is not there, and what is no content', () => {
  expect(() => select('texts/posts/b')).toThrow('texts/posts/b does not exist');
  expect(() => select('package.json')).toThrow('package.json is not in');
});
