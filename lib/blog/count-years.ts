import type { YearCount } from '../blog.ts';
import { noDate } from '../content/check-gaps.ts';
import type { Post } from '../content/library.ts';

/** Posts by the year in which they were published, in the order of the posts. */
export function byYear(posts: readonly Post[]): ReadonlyMap<string, Post[]> {
  const years = new Map<string, Post[]>();
  for (const post of posts) {
    // A draft may have no date yet.
    if (post.date === noDate) continue;
    const year = post.date.day.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(post);
    else years.set(year, [post]);
  }
  return years;
}

/** How many posts each year has, from the first to the last; nothing without a post. */
export function countYears(posts: readonly Post[]): readonly YearCount[] {
  const years = byYear(posts);
  const numbers = [...years.keys()].map(Number);
  const first = Math.min(...numbers);
  const length = numbers.length > 0 ? Math.max(...numbers) - first + 1 : 0;
  return Array.from({ length }, (_, index) => {
    const year = String(first + index);
    return { year, count: years.get(year)?.length ?? 0 };
  });
}
