import { expect, test } from 'vitest';
import { decodeWindows1252 } from './windows-1252.ts';

test('every byte has its character', () => {
  expect(decodeWindows1252(Uint8Array.of(0x41, 0x80, 0x85, 0x93, 0x99, 0x9f, 0xa0, 0xe9))).toBe(
    'A€…“™Ÿ\u00A0é',
  );
  const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(new Set(all).size).toBe(256);
});
