import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
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

it('forgets what no build has asked for in a month, and looks for it once a day', async () => {
  const store = openStore(folder);
  const keep = async (name: string, days: number) => {
    const { digest } = await store.recallFile('a', [name], async () => bytes(name));
    await age(path.join('a', digest), days);
    return digest;
  };
  const age = (name: string, days: number) => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    return utimes(path.join(folder, name), then, then);
  };
  await keep('old', 31);
  const young = await keep('young', 29);
  await store.sweep();
  expect(await readdir(path.join(folder, 'a'))).toEqual([young]);
  await age(path.join('a', young), 31);
  await store.sweep();
  expect(await readdir(path.join(folder, 'a'))).toEqual([young]);
  await age('swept', 2);
  await store.sweep();
  expect(await readdir(path.join(folder, 'a'))).toEqual([]);
});
