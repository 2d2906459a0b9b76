const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Writes a day (`YYYY-MM-DD`) as readers of `language` (a BCP 47 tag) write it: `20 November 2026`
 * or, short, `20 Nov`. English without a country is British. Throws a RangeError for anything that
 * is no day.
 */
export function formatDay(day: string, style: keyof typeof styles, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`no day: ${day}`);
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
