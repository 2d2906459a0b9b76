import type { PostDate } from './library.ts';

/**
 * Whether readers may see a post at `now` (milliseconds): it is no draft, and its date has come. The
 * only place that decides it, for pages, lists, counts, feeds and neighbours alike.
 */
export function isPublished(
  { draft, date }: { readonly draft: boolean; readonly date: PostDate },
  now: number,
): boolean {
  return !draft && date.instant <= now;
}
