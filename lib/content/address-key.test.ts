import { expect, test } from 'vitest';
import { addressKey } from './address-key.ts';

test.each([
  ['/posts/first/', '/posts/first'],
  ['/Posts/First', '/posts/first/'],
  ['/posts/first/index.html', '/posts/first/'],
  ['/caf%C3%A9/', '/café'],
  [`/${'café'.normalize('NFD')}`, '/café'],
  ['/', '/index.html'],
])('%s and %s are one address', (a, b) => {
  expect(addressKey(a)).toBe(addressKey(b));
});

test.each([
  ['/a', '/b'],
  ['/a.html', '/a'],
  ['/a/index.htm', '/a'],
])('%s and %s are two', (a, b) => {
  expect(addressKey(a)).not.toBe(addressKey(b));
});

test('a broken encoding has no key', () => {
  expect(addressKey('/100%')).toBeUndefined();
});
