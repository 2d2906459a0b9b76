import { expect, test } from 'vitest';
import { isOwnRequest } from './is-own-request.ts';

test.each([
  { host: 'localhost:3000', origin: 'http://localhost:3000' },
  { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
  { host: '[::1]:3000', origin: 'http://[::1]:3000' },
])('%j is ours', (headers) => {
  expect(isOwnRequest(new Headers(headers))).toBe(true);
});

test.each<Record<string, string>>([
  { host: 'localhost:3000' },
  { host: 'localhost:3000', origin: 'null' },
  { host: 'localhost:3000', origin: 'https://elsewhere.example' },
  { host: 'localhost:3000', origin: 'http://localhost:8080' },
  { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
  { host: 'rebound.example:3000', origin: 'http://rebound.example:3000' },
  { host: 'localhost.rebound.example', origin: 'http://localhost.rebound.example' },
])('%j is not ours', (headers) => {
  expect(isOwnRequest(new Headers(headers))).toBe(false);
});
