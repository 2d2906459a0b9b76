import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { changedSince } from './changed-since.ts';

it('knows whether anything was written after an instant', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'changed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'posts'));
  writeFileSync(path.join(folder, 'posts/a'), '');
  const set = (name: string, seconds: number) =>
    utimesSync(path.join(folder, name), seconds, seconds);
  for (const name of ['posts/a', 'posts', '']) set(name, 1000);
  expect(await changedSince(folder, 1_000_000)).toBe(false);
  expect(await changedSince(folder, 999_999)).toBe(true);
  set('posts', 4_000_000_000);
  expect(await changedSince(folder, 1_000_000)).toBe(false);
  expect(await changedSince(path.join(folder, 'none'), 0)).toBe(false);
});
