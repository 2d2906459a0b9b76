import { describe, expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

const utc = (...parts: Parameters<typeof Date.UTC>) => Date.UTC(...parts);

describe('a day alone', () => {
  test.each([
    ['UTC', utc(2026, 10, 20)],
    ['Asia/Tokyo', utc(2026, 10, 19, 15)],
    ['America/Los_Angeles', utc(2026, 10, 20, 8)],
  ])('begins in %s', (timeZone, instant) => {
    const written = '2026-11-20';
    expect(parseDate(written, timeZone)).toEqual({ written, instant, day: written });
  });

  test('begins an hour late where midnight is skipped', () => {
    // Clocks in São Paulo went from 0:00 to 1:00 on this day.
    expect(parseDate('2018-11-04', 'America/Sao_Paulo')).toMatchObject({
      instant: utc(2018, 10, 4, 3),
      day: '2018-11-04',
    });
  });
});

describe('a time with a zone', () => {
  test.each([
    '2026-11-20T09:30Z',
    '2026-11-20T10:30+01:00',
    '2026-11-20T04:30:00-05:00',
    '2026-11-20T09:30:00.000Z',
  ])('%s is an instant', (written) => {
    const instant = utc(2026, 10, 20, 9, 30);
    expect(parseDate(written, 'UTC')).toEqual({ written, instant, day: '2026-11-20' });
  });

  test('is shown as the day in the zone of the site', () => {
    expect(parseDate('2026-11-20T23:30Z', 'Europe/Berlin')).toMatchObject({ day: '2026-11-21' });
  });
});

test.each([
  ['2024-02-30', 'is no day of the calendar', undefined],
  ['2023-02-29', 'is no day of the calendar', undefined],
  ['2024-13-01', 'is no day of the calendar', undefined],
  ['2024-02-30T10:00Z', 'is no day of the calendar', undefined],
  ['2024-2-1', 'is not written as YYYY-MM-DD', 'write 2024-02-01'],
  ['2024/02/01', 'is not written as YYYY-MM-DD', 'write 2024-02-01'],
  ['2024-02-01T10:00', 'has a time and no zone', 'add the zone: 2024-02-01T10:00Z'],
  ['2024-02-01 9:00', 'has a time and no zone', 'add the zone: 2024-02-01T09:00Z'],
  ['2024-02-01 10:00:00 +0100', 'is no ISO date', 'write 2024-02-01T10:00:00+01:00'],
  ['2024-02-01 10:00 UTC', 'is no ISO date', 'write 2024-02-01T10:00Z'],
  ['2024-02-01 10:00 CET', 'is no ISO date', undefined],
  ['2024-02-01T10:00:60Z', 'is no ISO date', undefined],
  ['2024/02/30', 'is no day of the calendar', undefined],
  ['1 February 2024', 'is no date that can be read', undefined],
  ['', 'is no date that can be read', undefined],
])('%s %s', (written, reason, hint) => {
  const { corrected: _, ...said } = { corrected: undefined, ...parseDate(written, 'UTC') };
  expect(said).toEqual({ reason, ...(hint === undefined ? {} : { hint }) });
});

test.each([
  ['2024-8-4', '2024-08-04'],
  ['2024/08/04', '2024-08-04'],
  ['2024.8.4', '2024-08-04'],
  ['2024-08-04 9:30 +0200', '2024-08-04T09:30+02:00'],
])('%s can only be %s', (written, corrected) => {
  expect(parseDate(written, 'UTC')).toMatchObject({ corrected });
});

test.each(['4/8/2024', '24-08-04', '2024-08-04 9:30', '2024/02/30'])(
  '%s can be more than one date, or none',
  (written) => {
    expect(parseDate(written, 'UTC')).not.toHaveProperty('corrected');
  },
);
