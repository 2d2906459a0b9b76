import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test.each([
  ['Leaving well', 'leaving-well'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['R&D', 'r-and-d'],
  ['数据', '数据'],
  ['hành trình', 'hành-trình'],
  ['हिन्दी', 'हिन्दी'],
  ['  --Don’t panic!  ', 'don-t-panic'],
  ['HPC 2.0', 'hpc-2-0'],
  ['already-a-slug', 'already-a-slug'],
])('%s becomes %s', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('a name in NFD and in NFC has one slug', () => {
  expect(slugify('Café'.normalize('NFD'))).toBe(slugify('Café'.normalize('NFC')));
});

test('a name without letters or digits has no slug', () => {
  expect(slugify('…!')).toBe('');
});

test('a slug is its own slug', () => {
  for (const name of ['C++', 'İstanbul', 'hành trình']) {
    expect(slugify(slugify(name))).toBe(slugify(name));
  }
});
