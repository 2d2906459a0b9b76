import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

const source = 'one\ntwo\n  - three\nfour\n';

test('two lines before, the line, and carets under the range', () => {
  expect(codeFrame(source, { line: 3, column: 5, endLine: 3, endColumn: 10 })).toBe(
    ['1 | one', '2 | two', '3 |   - three', '  |     ^^^^^'].join('\n'),
  );
});

test('a place without an end has one caret', () => {
  expect(codeFrame(source, { line: 1, column: 2 })).toBe(['1 | one', '  |  ^'].join('\n'));
});

test('a range over several lines is marked to the end of its first', () => {
  expect(codeFrame(source, { line: 1, column: 2, endLine: 3, endColumn: 1 })).toBe(
    ['1 | one', '  |  ^^'].join('\n'),
  );
});

test('numbers of different width are set flush right', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `l${index + 1}`).join('\n');
  expect(codeFrame(ten, { line: 10, column: 1 })).toBe(
    [' 8 | l8', ' 9 | l9', '10 | l10', '   | ^'].join('\n'),
  );
});

test('a place at the end of a line is marked behind it', () => {
  expect(codeFrame('ab', { line: 1, column: 3 })).toBe(['1 | ab', '  |   ^'].join('\n'));
});

test('a long line is cut to a window around the place', () => {
  const long = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
  const frame = codeFrame(long, { line: 1, column: 301, endLine: 1, endColumn: 305 });
  const [shown = '', carets = ''] = (frame ?? '').split('\n');
  expect(shown.length).toBeLessThan(110);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  expect(shown).toMatch(/^1 \| …x+HEREy+…$/);
});

test('a tab counts as one column and wide characters as two', () => {
  expect(codeFrame('\t数据 x', { line: 1, column: 5 })).toBe(
    ['1 |  数据 x', '  |       ^'].join('\n'),
  );
});

test('line ends of Windows and a byte order mark do not show', () => {
  expect(codeFrame('\uFEFFone\r\ntwo\r\n', { line: 2, column: 1 })).toBe(
    ['1 | one', '2 | two', '  | ^'].join('\n'),
  );
});

test('a line that is not there has no frame', () => {
  expect(codeFrame('one', { line: 5, column: 1 })).toBeUndefined();
});
