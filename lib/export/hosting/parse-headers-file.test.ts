import { expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { describeHosting } from './hosting.ts';
import { parseHeadersFile } from './parse-headers-file.ts';
import { placesOf } from './places-of.ts';

const policy = { header: "default-src 'none'", meta: '', worker: "script-src 'wasm-unsafe-eval'" };
const pages = ['index.html', '404.html', 'posts/x/index.html', 'search/index.html'];
const files = [
  'sitemap.xml',
  'speculation-rules.json',
  '_next/static/a.css',
  'search/view.js',
  'search/index/0123/index.pf_meta',
  'search/engine/worker.0123.js',
];
const places = placesOf(pages, files);

function headersFor(path: string, basePath = ''): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { matches, headers } of parseHeadersFile(
    headersFile(describeHosting(policy, basePath, places)).body,
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
  for (const name of [...pages, ...files]) {
    const path = `/${name.replace(/index\.html$/, '')}`;
    for (const values of Object.values(headersFor(path))) expect(values).toHaveLength(1);
  }
});

it('lets the workers alone compile WebAssembly', () => {
  const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];
  expect(policyOf('/search/engine/worker.0123.js')).toEqual([policy.worker]);
  for (const path of [
    '/',
    '/posts/x/',
    '/search/',
    '/search/index/0123/index.pf_meta',
    '/404.html',
  ]) {
    expect(policyOf(path), path).toEqual([policy.header]);
  }
});

it('keeps its lines within the limit of Cloudflare Pages', () => {
  const { body } = headersFile(describeHosting(policy, '/blog', places));
  expect(Math.max(...body.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('has rules for files where Cloudflare Pages may pass over them, and names them', () => {
  const drawings = Array.from({ length: 200 }, (_, n) => `drawing-${n}.svg`);
  const { body, passedOver } = headersFile(
    describeHosting(policy, '', placesOf(['zoo/index.html'], drawings)),
  );
  const rules = body.split('\n').filter((line) => line.startsWith('/'));
  expect(rules.slice(0, 100)).toContain('/zoo/*');
  expect(rules.slice(100)).toEqual(passedOver);
  expect(rules).toEqual(expect.arrayContaining(drawings.map((name) => `/${name}`)));
});

it('passes over comments and headers without a path', () => {
  expect(parseHeadersFile('# a\n  X-A: 1\n\n/a*z\n  X-B: 2\n')).toMatchObject([
    { headers: [['X-B', '2']] },
  ]);
});
