import { expect, test } from 'vitest';
import { decodeXml } from './decode-xml.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('a declared encoding is used', () => {
  expect(decodeXml(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>')).text).toContain(
    'é',
  );
});

test('a byte order mark goes before what is declared', () => {
  const bytes = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...'<a/>'].map((c) => c.charCodeAt(0))).buffer),
  ]);
  expect(decodeXml(bytes).text).toBe('<a/>');
});

test('a file that is not what it says is read as Windows-1252, and told', () => {
  const { text, doubt } = decodeXml(
    latin('<?xml version="1.0" encoding="utf-8"?><a>caf\u00e9</a>'),
  );
  expect(text).toContain('café');
  expect(doubt).toBe('the file says it is utf-8 and is not; it was read as Windows-1252');
});
