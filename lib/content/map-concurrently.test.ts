import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapConcurrently } from './map-concurrently.ts';

test('results come in the order of the items, and no more calls than allowed run at once', async () => {
  let running = 0;
  let most = 0;
  const results = await mapConcurrently([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(item);
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('no items are no results', async () => {
  expect(await mapConcurrently([], 4, async (item) => item)).toEqual([]);
});

test('a rejection is handed on', async () => {
  const failing = mapConcurrently([1], 4, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
});
