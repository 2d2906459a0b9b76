import type { Entry } from '#lib/blog.ts';

/** Posts that stand under one heading of a list. */
export interface YearSection {
  /** A year, `Pinned`, or `No date yet`. */
  readonly label: string;
  readonly pinned: boolean;
  readonly entries: readonly Entry[];
}

/**
 * Divides a list by the years in which its posts were published and keeps the order of the list.
 * Where `pinnedFirst` is set, pinned posts at its head stand apart.
 */
export function groupByYear(entries: readonly Entry[], pinnedFirst: boolean): YearSection[] {
  const unpinned = entries.findIndex((entry) => !entry.pinned);
  const head = pinnedFirst ? (unpinned === -1 ? entries.length : unpinned) : 0;
  const years = new Map<string, Entry[]>();
  for (const entry of entries.slice(head)) {
    const year = entry.date.written === '?' ? 'No date yet' : entry.date.day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [
    ...(head > 0 ? [{ label: 'Pinned', pinned: true, entries: entries.slice(0, head) }] : []),
    ...[...years].map(([label, posts]) => ({ label, pinned: false, entries: posts })),
  ];
}
