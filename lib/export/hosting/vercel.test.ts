import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { constantHeaders, forever, kept, speculationFile } from './hosting.ts';

const schema = z.object({
  headers: z.array(
    z.object({
      source: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
});

// Vercel reads headers before the build, so that they cannot have hashes of pages: those are in each page.
it('sends from Vercel what does not depend on the pages', () => {
  const file = path.resolve(import.meta.dirname, '../../../vercel.json');
  const rules = schema.parse(JSON.parse(readFileSync(file, 'utf8'))).headers;
  const headers = Object.fromEntries(
    rules.map(({ source, headers: all }) => [
      source,
      Object.fromEntries(all.map(({ key, value }) => [key, value])),
    ]),
  );
  expect(headers).toEqual({
    '/(.*)': {
      'Content-Security-Policy': "frame-ancestors 'none'",
      ...constantHeaders,
      'Speculation-Rules': `"${speculationFile}"`,
    },
    '/_next/static/(.*)': { 'Cache-Control': forever },
    '/editions/(.*)': { 'Content-Disposition': kept },
    '/search/index/(.*)': { 'Cache-Control': forever },
    '/search/engine/(.*)': { 'Cache-Control': forever },
    [speculationFile]: { 'Content-Type': 'application/speculationrules+json' },
  });
});
