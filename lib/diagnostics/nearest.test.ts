import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['Carrer', 'Career'],
  ['career', 'Career'],
  ['supercomputng', 'Supercomputing'],
  ['Colud', 'Cloud'],
])('%s is near %s', (name, expected) => {
  expect(nearest(name, ['Career', 'Supercomputing', 'Cloud'])).toBe(expected);
});

test.each(['Cooking', 'x', ''])('nothing is near %j', (name) => {
  expect(nearest(name, ['Career', 'Supercomputing', 'Cloud', 'y'])).toBeUndefined();
});

test('two letters in the wrong order are one change', () => {
  expect(nearest('scr', ['alt', 'src'])).toBe('src');
  expect(nearest('abc', ['acd'])).toBeUndefined();
});

test('nothing is near when nothing is known', () => {
  expect(nearest('career', [])).toBeUndefined();
});

test('the same name in another normal form is near', () => {
  expect(nearest('café'.normalize('NFD'), ['café'])).toBe('café');
});

test('of two equally near the first is taken', () => {
  expect(nearest('part-3', ['part-1', 'part-2'])).toBe('part-1');
});
