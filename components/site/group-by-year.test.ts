import { expect, it } from 'vitest';
import type { Entry } from '#lib/blog.ts';
import { groupByYear } from './group-by-year.ts';

function entry(day: string, pinned = false): Entry {
  return {
    slug: day,
    id: `tag:example.org,2026:${day}`,
    title: day,
    description: '',
    href: `/posts/${day}/`,
    date: { written: day, instant: Date.parse(day), day },
    authors: [],
    categories: [],
    tags: [],
    minutes: 1,
    status: 'published',
    pinned,
  };
}

const shape = (entries: readonly Entry[], pinnedFirst: boolean) =>
  groupByYear(entries, pinnedFirst).map(({ label, entries: posts }) => [
    label,
    posts.map((post) => post.slug),
  ]);

it('keeps the order of the list within and between years', () => {
  expect(shape([entry('2026-11-20'), entry('2026-01-01'), entry('2025-12-31')], false)).toEqual([
    ['2026', ['2026-11-20', '2026-01-01']],
    ['2025', ['2025-12-31']],
  ]);
});

it('sets the pinned head apart where it is asked to', () => {
  const entries = [entry('2024-05-05', true), entry('2026-11-20')];
  expect(shape(entries, true)).toEqual([
    ['Pinned', ['2024-05-05']],
    ['2026', ['2026-11-20']],
  ]);
  expect(shape(entries, false).map(([label]) => label)).toEqual(['2024', '2026']);
});

it('knows a list of pinned posts only and a list of none', () => {
  expect(shape([entry('2024-05-05', true)], true)).toEqual([['Pinned', ['2024-05-05']]]);
  expect(shape([], true)).toEqual([]);
});
