import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])),
  );

test('UTF-8 is read', () => {
  expect(decode(utf8('“hành trình” 数据 👩‍💻\r\n'), 'f')).toEqual({
    value: '“hành trình” 数据 👩‍💻\r\n',
    diagnostics: [],
  });
});

test('a byte order mark is dropped', () => {
  expect(decode(join([0xef, 0xbb, 0xbf], '---'), 'f').value).toBe('---');
});

test('a letter in Latin-1 is reported where it stands', () => {
  const { value, diagnostics } = decode(join('one\ncaf', [0xe9], ' two'), 'f');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      id: 'file-not-utf8',
      range: { line: 2, column: 4 },
      message: 'the byte 0xE9 is not UTF-8',
      hint: 'save the file as UTF-8; in Windows-1252 the byte is `é`',
    },
  ]);
});

test('the byte is counted behind a byte order mark and other characters', () => {
  const bytes = join([0xef, 0xbb, 0xbf], 'é数\nx', [0x93]);
  expect(decode(bytes, 'f').diagnostics).toMatchObject([
    { range: { line: 2, column: 2 }, message: 'the byte 0x93 is not UTF-8' },
  ]);
});

test('a character that is cut off at the end is reported where it begins', () => {
  expect(decode(join('ab', [0xe6, 0x95]), 'f').diagnostics).toMatchObject([
    { range: { line: 1, column: 3 }, message: 'the byte 0xE6 is not UTF-8' },
  ]);
});

test('UTF-16 is named', () => {
  expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'f').diagnostics).toMatchObject([
    { range: { line: 1, column: 1 }, hint: 'save the file as UTF-8; it is UTF-16' },
  ]);
  expect(decode(Uint8Array.of(0x61, 0, 0x62, 0), 'f').diagnostics).toMatchObject([
    { id: 'file-not-utf8', range: { line: 1, column: 2 } },
  ]);
});
