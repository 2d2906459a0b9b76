import { expect, it } from 'vitest';
import { summarize } from './summarize.ts';

const nothing = { missing: [], meant: [], narrowed: false };

it.each([
  [1, nothing, '1 text found.'],
  [2, { ...nothing, narrowed: true }, '2 texts found.'],
  [2, { ...nothing, missing: ['qq'] }, 'No text has “qq”. 2 texts come near.'],
  [
    3,
    { ...nothing, missing: ['machnie'], meant: ['machine'] },
    'No text has “machnie”. Did you mean “machine”? 3 texts found.',
  ],
  [0, nothing, 'No text has all of these words.'],
  [0, { ...nothing, narrowed: true }, 'No text of what is chosen here has these words.'],
])('%i: %j', (count, words, line) => {
  expect(summarize(count, words)).toBe(line);
});
