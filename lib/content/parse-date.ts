import { Temporal } from 'temporal-polyfill';
import type { PostDate } from './library.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
// 2026-11-20T09:30Z, 2026-11-20T09:30:15.250+01:00
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A date that could not be read, and why; the reason ends a sentence that begins with the date. */
export interface InvalidDate {
  readonly reason: string;
  readonly hint?: string;
  /** The same date in a form that can be read, where it can only be this one. */
  readonly corrected?: string;
}

/**
 * Reads a date as front matter has it. A day alone is the moment at which it begins in `timeZone`
 * (IANA), also where that is not midnight.
 */
export function parseDate(written: string, timeZone: string): PostDate | InvalidDate {
  return readDate(written, timeZone) ?? explain(written, timeZone);
}

/** Undefined when the date is not written in one of the two forms. */
function readDate(written: string, timeZone: string): PostDate | InvalidDate | undefined {
  try {
    if (day.test(written)) {
      const date = Temporal.PlainDate.from(written, { overflow: 'reject' });
      return {
        written,
        instant: date.toZonedDateTime(timeZone).epochMilliseconds,
        day: date.toString(),
      };
    }
    if (instant.test(written)) {
      const moment = Temporal.Instant.from(written);
      return {
        written,
        instant: moment.epochMilliseconds,
        day: moment.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
      };
    }
  } catch (error) {
    if (error instanceof RangeError) return { reason: 'is no day of the calendar' };
    throw error;
  }
  return undefined;
}

function explain(written: string, timeZone: string): InvalidDate {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(.*))?$/.exec(written);
  if (!parts) return { reason: 'is no date that can be read' };
  const [, year, month = '', date = '', time, zone = ''] = parts;
  const whole = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (time === undefined) {
    return correct('is not written as YYYY-MM-DD', whole, timeZone);
  }
  const clock = time.padStart(5, '0');
  const offset = /^\s*([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (offset) {
    const corrected = `${whole}T${clock}${offset[1]}:${offset[2]}`;
    return correct('is no ISO date', corrected, timeZone);
  }
  if (zone.trim() !== '' && !/^\s*(Z|UTC|GMT)$/.test(zone)) return { reason: 'is no ISO date' };
  return zone.trim() === ''
    ? { reason: 'has a time and no zone', hint: `add the zone: ${whole}T${clock}Z` }
    : correct('is no ISO date', `${whole}T${clock}Z`, timeZone);
}

function correct(reason: string, corrected: string, timeZone: string): InvalidDate {
  const date = readDate(corrected, timeZone);
  if (date === undefined) return { reason };
  return 'instant' in date ? { reason, hint: `write ${corrected}`, corrected } : date;
}
