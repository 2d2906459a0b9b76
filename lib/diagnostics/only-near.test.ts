import { expect, test } from 'vitest';
import { onlyNear } from './only-near.ts';

const rooms = ['Career', 'Supercomputing', 'Cloud', 'AI'];

test.each([
  ['Carrer', 'Career'],
  ['colud', 'Cloud'],
  ['Supercomputng', 'Supercomputing'],
  ['ai', 'AI'],
])('%s can only be %s', (name, expected) => {
  expect(onlyNear(name, rooms)).toBe(expected);
});

test('nothing is certain when two are near', () => {
  expect(onlyNear('part-3', ['part-1', 'part-2'])).toBeUndefined();
  expect(onlyNear('carrer', ['Career', 'Carrier'])).toBeUndefined();
});

test('a short name, or one with many slips, is nobody certain', () => {
  expect(onlyNear('HI', rooms)).toBeUndefined();
  expect(onlyNear('Superkomputering', rooms)).toBeUndefined();
  expect(onlyNear('Cooking', rooms)).toBeUndefined();
});
