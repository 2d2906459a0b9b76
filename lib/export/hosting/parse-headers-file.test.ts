import { expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { describeHosting } from './hosting.ts';
import { parseHeadersFile } from './parse-headers-file.ts';
import { placesOf } from './places-of.ts';

const policy = { header: "default-src 'none'", meta: '', worker: "script-src 'wasm-unsafe-eval'" };
const names = [
  'index.html',
  '404.html',
  'sitemap.xml',
  'speculation-rules.json',
  'posts/x/index.html',
  '_next/static/a.css',
  'search/index.html',
  'search/view.js',
  'search/index/0123/meta',
  'search/engine/worker.0123.js',
];
const places = placesOf(names);

function headersFor(path: string, basePath = ''): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { matches, headers } of parseHeadersFile(
    headersFile(describeHosting(policy, basePath, places)),
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
  for (const name of names) {
    const path = `/${name.replace(/index\.html$/, '')}`;
    for (const values of Object.values(headersFor(path))) expect(values).toHaveLength(1);
  }
});

it('lets the workers alone compile WebAssembly', () => {
  const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];
  expect(policyOf('/search/engine/worker.0123.js')).toEqual([policy.worker]);
  for (const path of ['/', '/posts/x/', '/search/', '/search/index/0123/meta', '/404.html']) {
    expect(policyOf(path), path).toEqual([policy.header]);
  }
});

it('keeps within the limits of Cloudflare Pages', () => {
  const lines = headersFile(
    describeHosting(
      policy,
      '/blog',
      placesOf(Array.from({ length: 200 }, (_, n) => `${n}/index.html`)),
    ),
  ).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('passes over comments and headers without a path', () => {
  expect(parseHeadersFile('# a\n  X-A: 1\n\n/a*z\n  X-B: 2\n')).toMatchObject([
    { headers: [['X-B', '2']] },
  ]);
});
