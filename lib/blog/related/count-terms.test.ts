import { expect, it } from 'vitest';
import { countTerms } from './count-terms.ts';
import { packTerms, unpackTerms } from './pack-terms.ts';

it('counts words, the most frequent first, equal ones by letter', () => {
  expect([...countTerms('b a bb aa bb. Cc, bb aa')]).toEqual([
    ['bb', 3],
    ['aa', 2],
    ['Cc', 1],
  ]);
});

it('writes a word in small letters when the text does so anywhere', () => {
  expect([...countTerms('Vesting. Vesting is vesting. Illinois, Illinois; HPC')]).toEqual([
    ['vesting', 3],
    ['Illinois', 2],
    ['HPC', 1],
    ['is', 1],
  ]);
});

it('leaves out numbers and letters that stand alone', () => {
  expect([...countTerms('1,950 s of 20 nm, x86 and U+3000').keys()].sort()).toEqual([
    'and',
    'nm',
    'of',
    'x86',
  ]);
});

it('finds the words of scripts without spaces, and of letters with marks', () => {
  expect([...countTerms('回到旅程。旅程很长').keys()]).toContain('旅程');
  expect([...countTerms('hành trình e\u0301te\u0301').keys()]).toEqual(['hành', 'trình', 'été']);
});

it('packs terms into a short text and back', () => {
  const terms = countTerms('Two words, two; 旅程 Illinois');
  expect(unpackTerms(packTerms(terms))).toEqual(terms);
  expect(unpackTerms('')).toEqual(new Map());
});
