import { expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { describeHosting } from './hosting.ts';
import { parseHeadersFile } from './parse-headers-file.ts';

const policy = { header: "default-src 'none'", meta: '' };

function headersFor(path: string, basePath = ''): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { matches, headers } of parseHeadersFile(
    headersFile(describeHosting(policy, basePath)),
  )) {
    if (!matches(path)) continue;
    for (const [name, value] of headers) found[name] = [...(found[name] ?? []), value];
  }
  return found;
}

it.each(['', '/blog'])('reads what is written for a site under "%s"', (base) => {
  expect(headersFor(`${base}/posts/x/`, base)).toEqual({
    'Content-Security-Policy': ["default-src 'none'"],
    'X-Content-Type-Options': ['nosniff'],
    'Referrer-Policy': ['strict-origin-when-cross-origin'],
    'Permissions-Policy': [expect.stringContaining('camera=()')],
    'Cross-Origin-Opener-Policy': ['same-origin'],
    'Speculation-Rules': [`"${base}/speculation-rules.json"`],
  });
  expect(headersFor(`${base}/_next/static/a.css`, base)).toMatchObject({
    'Cache-Control': ['public, max-age=31536000, immutable'],
    'Content-Type': ['text/css; charset=utf-8'],
  });
  expect(headersFor(`${base}/speculation-rules.json`, base)).toMatchObject({
    'Content-Type': ['application/speculationrules+json'],
  });
});

it('sets no header twice for one address, as hosts would join the values', () => {
  for (const path of ['/', '/_next/static/a.js', '/posts/x/a.md', '/speculation-rules.json']) {
    for (const values of Object.values(headersFor(path))) expect(values).toHaveLength(1);
  }
});

it('keeps within the limits of Cloudflare Pages', () => {
  const lines = headersFile(describeHosting(policy, '/blog')).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('passes over comments and headers without a path', () => {
  expect(parseHeadersFile('# a\n  X-A: 1\n\n/a*z\n  X-B: 2\n')).toMatchObject([
    { headers: [['X-B', '2']] },
  ]);
});
