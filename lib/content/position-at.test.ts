import { expect, test } from 'vitest';
import { positionAt } from './position-at.ts';

const text = 'ab\ncd\r\n\nef';

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [5, 2, 3],
  [7, 3, 1],
  [8, 4, 1],
  [10, 4, 3],
])('offset %d is line %d, column %d', (offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
