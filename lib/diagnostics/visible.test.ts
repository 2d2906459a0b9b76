import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test('tabs and line ends become spaces', () => {
  expect(visible('a\tb\r\nc\nd')).toBe('a b c d');
});

test('escapes and direction marks are made harmless', () => {
  expect(visible('\u001B[2Jgone\u202Etxt')).toBe('\uFFFD[2Jgone\uFFFDtxt');
});

test('every other text stays', () => {
  expect(visible('“hành trình” 数据 👩‍💻')).toBe('“hành trình” 数据 👩‍💻');
});
