import { expect, test } from 'vitest';
import { wordFiles } from '#lib/site/search-words.ts';
import { makeWordLists } from './word-lists.ts';

test('a word stands in both of its files, the commoner before the rarer', () => {
  const { count, files } = makeWordLists(
    new Map([
      ['budged', 1],
      ['budget', 9],
      ['数据', 9],
      ['h100', 9],
      ['of', 9],
    ]),
  );
  expect(count).toBe(1);
  expect(Object.fromEntries(files)).toEqual({ s0: ['budget', 'budged'], e0: ['budget', 'budged'] });
});

test('every file that a word may stand in is there', () => {
  const letters = [...'abcdefghij'];
  const words = letters.flatMap((one) =>
    letters.flatMap((two) => letters.map((three) => `${one}${two}${three}x`)),
  );
  const { count, files } = makeWordLists(new Map(words.map((word) => [word, 1])));
  expect(count).toBeGreaterThan(1);
  expect(files.size).toBe(2 * count);
  for (const name of wordFiles('zzzz', count)) expect(files.get(name)).toBeDefined();
});
