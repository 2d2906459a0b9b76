import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { gap } from './check-gaps.ts';
import type { PostDate } from './library.ts';
import { parseDate } from './parse-date.ts';
import type { Yaml } from './read-yaml.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

interface Dates {
  readonly date?: PostDate;
  readonly updated?: PostDate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the two dates of a front matter in the site's time zone. */
export function checkDates(yaml: Yaml, timeZone: string): Dates {
  const [date, updated] = ['date', 'updated'].map((key) => checkDate(yaml, key, timeZone));
  const diagnostics = [date, updated].filter((found) => found !== undefined && 'id' in found);
  const published = date && 'instant' in date ? date : undefined;
  const changed = updated && 'instant' in updated ? updated : undefined;
  const isEarly = published && changed && isBefore(changed, published);
  const early = isEarly ? [reportEarly(yaml, changed, published)] : [];
  return {
    ...(published && { date: published }),
    ...(changed && { updated: changed }),
    diagnostics: [...diagnostics, ...early],
  };
}

function checkDate(yaml: Yaml, key: string, timeZone: string): PostDate | Diagnostic | undefined {
  const written = valueAt(yaml.data, [key]);
  // What is left open is told with the other gaps.
  if (typeof written !== 'string' || (key === 'date' && written === gap)) return undefined;
  const date = parseDate(written, timeZone);
  if ('instant' in date) return date;
  return report('date-invalid', {
    file: yaml.file,
    range: yaml.locate([key]),
    message: `${showValue(written)} ${date.reason}`,
    hint: date.hint,
    fix: date.corrected === undefined ? undefined : rewriteScalar(yaml, [key], date.corrected),
  });
}

// A day alone is the whole day: a change later on the day of publication is written as that day.
function isBefore(a: PostDate, b: PostDate): boolean {
  const isDay = a.written === a.day || b.written === b.day;
  return isDay ? a.day < b.day : a.instant < b.instant;
}

function reportEarly(yaml: Yaml, updated: PostDate, date: PostDate): Diagnostic {
  return report('updated-before-date', {
    file: yaml.file,
    range: yaml.locate(['updated']),
    message: `\`updated\` is ${updated.written}, before \`date\`, which is ${date.written}`,
  });
}
