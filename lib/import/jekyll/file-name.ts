/** What the name of a file in `_posts` says. */
export interface JekyllName {
  /** `2024-08-04`. */
  readonly date: string | undefined;
  readonly slug: string | undefined;
}

/** Reads `2024-8-4-how-it-went.md`, the form that Jekyll asks for, months and days with or without a zero. */
export function readFileName(name: string): JekyllName {
  const bare = name.replace(/\.[^.]+$/, '');
  const [, year = '', month = '', day = '', slug] =
    /^(\d{4}|\d{2})-(\d{1,2})-(\d{1,2})-(.+)$/.exec(bare) ?? [];
  if (slug === undefined) return { date: undefined, slug: bare };
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { date: Number.isNaN(Date.parse(date)) ? undefined : date, slug };
}
