import { expect, test } from 'vitest';
import { settingsSchema } from './settings.ts';

const settings = {
  name: 'Hindsight',
  headline: 'A line.',
  description: 'A sentence.',
  origin: 'https://example.org',
  language: 'en-GB',
  timeZone: 'Europe/Berlin',
};

function accepts(changes: Record<string, unknown>): boolean {
  return settingsSchema.safeParse({ ...settings, ...changes }).success;
}

test('whole settings are accepted', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ repository: 'https://example.org/source' })).toBe(true);
  expect(accepts({ origin: 'http://localhost:3000' })).toBe(true);
});

test.each([
  'https://example.org/',
  'https://example.org/blog',
  'example.org',
  'ftp://example.org',
  'https://',
])('%s is no origin', (origin) => {
  expect(accepts({ origin })).toBe(false);
});

test.each(['Mars/Base', '', 'Berlin'])('%j is no time zone', (timeZone) => {
  expect(accepts({ timeZone })).toBe(false);
});

test.each(['english language', '', 'e'])('%j is no language', (language) => {
  expect(accepts({ language })).toBe(false);
});

test('an empty name, an unknown key and an unsafe repository are refused', () => {
  expect(accepts({ name: ' ' })).toBe(false);
  expect(accepts({ tagline: 'x' })).toBe(false);
  expect(accepts({ repository: 'javascript:alert(1)' })).toBe(false);
});
