import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  ['   \n ', 0],
  ['one', 1],
  ['One two, three.', 3],
  ["It's a well-known half-truth", 4],
  ['10,000 watts at 3.5 kW', 5],
  ['— … !', 0],
  ['数据中心', 2],
  ['数据中', 2],
  ['机房里有 44 个机架', 5],
  ['データセンター', 4],
  ['데이터 센터', 3],
  ['Việt Nam', 2],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
