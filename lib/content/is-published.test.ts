import { expect, test } from 'vitest';
import { isPublished } from './is-published.ts';

const date = { written: '2026-01-01', instant: 1000, day: '2026-01-01' };

test('a post is published from the moment of its date on', () => {
  expect(isPublished({ draft: false, date }, 999)).toBe(false);
  expect(isPublished({ draft: false, date }, 1000)).toBe(true);
});

test('a draft is never published', () => {
  expect(isPublished({ draft: true, date }, 2000)).toBe(false);
});
