import { expect, test } from 'vitest';
import { findCode } from './find-code.ts';

test('fences and code in a line, wherever they stand', () => {
  const text = [
    '---',
    'title: `no code`',
    '---',
    'A `word`.',
    '',
    '> ```js',
    '> let a = 1;',
    '> ```',
    '',
    '<Callout>',
    '~~~',
    'b',
    '~~~',
    '</Callout>',
  ].join('\n');
  expect(findCode(text).map(([start, end]) => text.slice(start, end))).toEqual([
    '`word`',
    '```js\n> let a = 1;\n> ```',
    '~~~\nb\n~~~',
  ]);
});

test('a text with faults has code as well', () => {
  expect(findCode('A <Mark>`b`')).toEqual([[8, 11]]);
});
