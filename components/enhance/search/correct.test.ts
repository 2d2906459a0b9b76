import { expect, test } from 'vitest';
import { wordFiles } from '#lib/site/search-words.ts';
import { correctTerms } from './correct.ts';

const words = ['budget', 'budged', 'machine'];
const load = async (name: string) => words.filter((word) => wordFiles(word, 4).includes(name));

test('a word that no text has becomes the commonest one a letter away', async () => {
  expect(await correctTerms(['budjet', 'machine'], ['budjet'], 4, load)).toEqual([
    'budget',
    'machine',
  ]);
  expect(await correctTerms(['cudget'], ['cudget'], 4, load)).toEqual(['budget']);
});

test('a word that some text has is not looked up', async () => {
  const none = () => Promise.reject(new Error('looked up'));
  expect(await correctTerms(['budjet'], [], 4, none)).toBeUndefined();
});

test('a word that is there, or has no neighbour, or is short, stays', async () => {
  expect(await correctTerms(['budged'], ['budged'], 4, load)).toBeUndefined();
  expect(await correctTerms(['elephant', 'xyz'], ['elephant', 'xyz'], 4, load)).toBeUndefined();
});
