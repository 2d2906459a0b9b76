import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

it('makes a thing once, also in later runs', async () => {
  const first = openStore(folder);
  await first.recall('a', ['1', bytes('x')], async () => bytes('made'));
  const later = openStore(folder);
  const again = await later.recall('a', ['1', bytes('x')], () => Promise.reject(new Error('made')));
  expect(new TextDecoder().decode(again)).toBe('made');
  expect(later.counts.get('a')).toEqual({ made: 0, reused: 1 });
});

it('makes it anew for another version or another input', async () => {
  const store = openStore(folder);
  const made: string[] = [];
  const make = (recipe: readonly string[]) =>
    store.recall('a', recipe, async () => {
      made.push(recipe.join());
      return bytes('');
    });
  await make(['1', 'x']);
  await make(['2', 'x']);
  await make(['1', 'y']);
  await make(['1x', '']);
  await make(['1', 'x']);
  expect(made).toEqual(['1,x', '2,x', '1,y', '1x,']);
});

it('keeps nothing of what could not be made', async () => {
  const store = openStore(folder);
  await expect(store.recall('a', ['1'], () => Promise.reject(new Error('no')))).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

it('makes a thing once when two ask at the same time', async () => {
  const store = openStore();
  let made = 0;
  const make = async () => {
    made += 1;
    return bytes('');
  };
  await Promise.all([store.recall('a', ['1'], make), store.recall('a', ['1'], make)]);
  expect(made).toBe(1);
});
