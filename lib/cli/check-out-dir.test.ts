import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkOutDir } from './check-out-dir.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'out-dir-'));
  for (const file of [
    'site/404.html',
    'photos/a.jpg',
    'pages/.git/HEAD',
    'pages/404.html',
    'file',
  ]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  mkdirSync(path.join(root, 'empty'));
});
afterAll(() => rmSync(root, { recursive: true }));

const check = (outDir: string) =>
  checkOutDir({
    outDir: path.join(root, outDir),
    projectDir: path.join(root, 'project'),
    contentDir: path.join(root, 'texts'),
  });

it.each(['new/folder', 'empty', 'site', 'project/out', 'texts.out'])('accepts %s', (name) => {
  expect(() => check(name)).not.toThrow();
});

it.each([
  ['.', 'holds the project itself'],
  ['project', 'holds the project itself'],
  ['texts', 'holds the content'],
  ['texts/out', 'lies in the content folder'],
  ['project/public/out', 'lies in public/'],
  ['photos', 'holds something other than a built site'],
  ['pages', 'is a git repository'],
  ['file', 'is a file'],
])('refuses %s', (name, why) => {
  expect(() => check(name)).toThrow(why);
});
