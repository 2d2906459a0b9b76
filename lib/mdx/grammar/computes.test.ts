import { expect, test } from 'vitest';
import { computes } from './computes.ts';

test.each([
  '',
  ' ',
  'NAME',
  'process',
  'this',
  '1, 2, 3',
  '"a"',
  "'a', b",
  ' .annotate ',
  ' #id ',
  'two words',
  'await x',
  '/* a comment */',
  '…',
  '0.5',
])('{%s} is prose', (source) => {
  expect(computes(source)).toBe(false);
});

test.each([
  'a.b',
  'a?.b',
  'a[0]',
  'a()',
  'a + b',
  '-1',
  'a = 1',
  'loading=lazy',
  '`a`',
  'a`b`',
  '() => 1',
  'function () {}',
  '[1]',
  '{a: 1}',
  'new A()',
  'a ? b : c',
  'a, b()',
  "import('x')",
  ' /* a */ a.b ',
])('{%s} is JavaScript', (source) => {
  expect(computes(source)).toBe(true);
});
