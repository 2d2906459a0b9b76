import { expect, test } from 'vitest';
import { tagUri } from './tag-uri.ts';

test('the id names the host, the year and the folder', () => {
  const post = { slug: 'the-cold-aisle', date: { day: '2026-11-21' } };
  expect(tagUri('https://example.org:8080', post)).toBe(
    'tag:example.org,2026:posts/the-cold-aisle',
  );
});

test('a folder with other letters is percent-encoded', () => {
  const post = { slug: '数据 c++', date: { day: '2026-01-01' } };
  expect(tagUri('https://example.org', post)).toBe(
    'tag:example.org,2026:posts/%E6%95%B0%E6%8D%AE%20c%2B%2B',
  );
});
