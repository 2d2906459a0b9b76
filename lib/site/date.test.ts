import { expect, test } from 'vitest';
import { formatDay } from './date.ts';

test('a long day has the year', () => {
  expect(formatDay('2026-11-20', 'long', 'en-GB')).toBe('20 November 2026');
});

test('a short day has no year', () => {
  expect(formatDay('2026-11-20', 'short', 'en-GB')).toBe('20 Nov');
});

test('plain English is British', () => {
  expect(formatDay('2026-01-02', 'long', 'en')).toBe('2 January 2026');
});

test('other languages have their own form', () => {
  expect(formatDay('2026-11-20', 'long', 'de')).toBe('20. November 2026');
  expect(formatDay('2026-11-20', 'long', 'en-US')).toBe('November 20, 2026');
});

test('the time zone of the machine does not move the day', () => {
  const zone = process.env.TZ;
  try {
    for (process.env.TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDay('2026-11-20', 'short', 'en')).toBe('20 Nov');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('anything but a day is refused', () => {
  expect(() => formatDay('2026-11-20T10:00Z', 'long', 'en')).toThrow(RangeError);
  expect(() => formatDay('2026-13-40', 'long', 'en')).toThrow(RangeError);
});
