import { expect, test } from 'vitest';
import { queryTerms, searchTerms } from './search-terms.ts';

const words = (text: string) => searchTerms(text).map(({ term }) => term);

test('a word is compared in lower case, without accents, apostrophes and possessives', () => {
  expect(words('The Café’s  naïve cold-aisle doesn’t')).toEqual([
    'the',
    'cafe',
    'naive',
    'cold',
    'aisle',
    'doesnt',
  ]);
});

test('scripts without spaces are cut into pairs, with the last character alone', () => {
  expect(words('数据中心')).toEqual(['数据', '据中', '中心', '心']);
  expect(words('GPU集群')).toEqual(['gpu', '集群', '群']);
  expect(words('데이터를')).toEqual(['데이', '이터', '터를', '를']);
  expect(words('ガイド')).toEqual(['ガイ', 'イド', 'ド']);
});

test('every word knows where it stands', () => {
  const text = '𠮷野 and Café';
  for (const { term, start, end } of searchTerms(text)) {
    expect(text.slice(start, end).toLowerCase().replace('é', 'e')).toBe(term);
  }
});

test('a part of a row of characters is looked for by its pairs, one character by itself', () => {
  expect(queryTerms('据中')).toEqual(['据中']);
  expect(queryTerms('数据中')).toEqual(['数据', '据中']);
  expect(queryTerms('心')).toEqual(['心']);
  expect(queryTerms('GPU 数据 gpu')).toEqual(['gpu', '数据']);
  expect(queryTerms(' … ')).toEqual([]);
});
