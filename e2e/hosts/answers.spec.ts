import { readdirSync } from 'node:fs';
import path from 'node:path';
import { folders, subPath } from '../support/folders.ts';
import { type Host, hosts, withHost } from '../support/hosts.ts';
import { expect, test } from '../support/test.ts';

const sites = [
  { folder: folders.small, basePath: '' },
  { folder: folders.sub, basePath: subPath },
];
const revalidate = 'public, max-age=0, must-revalidate';
interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly cache?: string;
  readonly to?: string;
  readonly disposition?: string;
  /** In the place of the one that every other answer has. */
  readonly policy?: string;
}

const workerPolicy =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** The answer to an address below the base path: status, and what else is expected of it. */
const answers: Record<string, Answer> = {
  '/': { status: 200, type: 'text/html; charset=utf-8', cache: revalidate },
  '/posts/': { status: 200, type: 'text/html; charset=utf-8', cache: revalidate },
  '/posts/c%2B%2B/?a=b': { status: 200, type: 'text/html; charset=utf-8' },
  '/posts/h%C3%A0nh-tr%C3%ACnh?a=b': { status: 308, to: '/posts/h%C3%A0nh-tr%C3%ACnh/?a=b' },
  '/posts/every-word/units.csv': {
    status: 200,
    type: 'text/csv; charset=utf-8',
    cache: revalidate,
  },
  '/search/?q=a': { status: 200, type: 'text/html; charset=utf-8', cache: revalidate },
  '/search/view.js': { status: 200, type: 'text/javascript; charset=utf-8', cache: revalidate },
  '/search/engine/none.js': { status: 404, type: 'text/html; charset=utf-8' },
  '/sitemap.xml': { status: 200, cache: revalidate },
  '/manifest.webmanifest': { status: 200, type: 'application/manifest+json', cache: revalidate },
  '/cards/home.png': { status: 200, type: 'image/png', cache: revalidate },
  '/speculation-rules.json': { status: 200, type: 'application/speculationrules+json' },
  '/_next/static/media/none.css': {
    status: 404,
    type: 'text/html; charset=utf-8',
    cache: revalidate,
  },
  '/none/': { status: 404, type: 'text/html; charset=utf-8', cache: revalidate },
  '/none': { status: 404 },
  '/posts/every-word/none.csv': { status: 404, type: 'text/html; charset=utf-8' },
  '/editions/posts/c%2B%2B.epub': {
    status: 200,
    type: 'application/epub+zip',
    cache: revalidate,
    disposition: 'attachment',
  },
  '/editions/posts/c%2B%2B.html': {
    status: 200,
    type: 'text/html; charset=utf-8',
    disposition: 'attachment',
  },
  '/editions/none.epub': { status: 404, type: 'text/html; charset=utf-8' },
  '/2019/where/?a=b': { status: 301, to: '/posts/where-it-came-from/?a=b' },
  '/2019/where': { status: 301, to: '/posts/where-it-came-from/' },
  '/alte-adresse/%C3%BCber-uns.html': { status: 301, to: '/posts/where-it-came-from/' },
  '/_redirects': { status: 404 },
  '/_headers': { status: 404 },
  '/.hosting/Caddyfile': { status: 404 },
};

const types = { '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.avif': 'image/avif' };

/** A file of each kind that never changes, because its name holds a hash. */
function hashedFiles(folder: string): Record<string, Answer> {
  const files = readdirSync(path.join(folder, '_next/static/media'));
  const cache = 'public, max-age=31536000, immutable';
  const answered = Object.entries(types).map(([extension, type]) => {
    const name = files.find((file) => file.endsWith(extension)) ?? `no file *${extension}`;
    return [
      `/_next/static/media/${encodeURIComponent(name)}`,
      { status: 200, type, cache },
    ] as const;
  });
  return Object.fromEntries(answered);
}

/** A file of the index and the worker of the search, whose names hold hashes too. */
function searchFiles(folder: string): Record<string, Answer> {
  const cache = 'public, max-age=31536000, immutable';
  const engine = readdirSync(path.join(folder, 'search/engine'));
  const worker = engine.find((file) => file.endsWith('.js')) ?? 'no worker';
  const [index] = readdirSync(path.join(folder, 'search/index'));
  return {
    [`/search/index/${index}/index.pf_meta`]: { status: 200, cache },
    [`/search/index/${index}/text/0.json`]: { status: 200, type: 'application/json', cache },
    [`/search/engine/${worker}`]: {
      status: 200,
      type: 'text/javascript; charset=utf-8',
      cache,
      policy: workerPolicy,
    },
  };
}

/** What a text is sent as, by what a browser can read. */
const encodings = { identity: null, gzip: 'gzip', 'br;q=0, gzip': 'gzip' } as const;

for (const host of hosts) {
  test(`${host} says that what it sends depends on what a browser can read`, async () => {
    const had = await withHost(host, { folder: folders.small, basePath: '' }, async (origin) => {
      for (const [accepted, encoding] of Object.entries(encodings)) {
        for (const address of ['/', '/posts/every-word/', '/sitemap.xml']) {
          const { headers } = await fetch(origin + address, {
            headers: { 'Accept-Encoding': accepted },
          });
          const say = `${host}: ${address} as ${accepted}`;
          expect(headers.get('vary'), say).toMatch(/^accept-encoding$/i);
          expect(headers.get('content-encoding'), say).toBe(encoding);
        }
      }
    });
    test.skip(!had, `${host} is not here, and only root can install it`);
  });
  for (const site of sites) {
    test(`${host} answers for a site under "${site.basePath}"`, async () => {
      const had = await withHost(host, site, (origin) => checkAnswers(host, origin, site));
      test.skip(!had, `${host} is not here, and only root can install it`);
    });
  }
}

async function checkAnswers(
  host: Host,
  origin: string,
  { folder, basePath }: (typeof sites)[number],
) {
  for (const [address, expected] of Object.entries({
    ...answers,
    ...hashedFiles(folder),
    ...searchFiles(folder),
  })) {
    const answer = await fetch(`${origin}${basePath}${address}`, { redirect: 'manual' });
    const { headers, status } = answer;
    const say = `${host}: ${basePath}${address}`;
    expect(status, say).toBe(expected.status);
    if (expected.to) expect(headers.get('location'), say).toBe(`${basePath}${expected.to}`);
    if (expected.type) {
      expect(headers.get('content-type')?.replace(/;\s*/, '; '), say).toBe(expected.type);
    }
    if (expected.cache) expect(headers.get('cache-control'), say).toBe(expected.cache);
    expect(headers.get('content-disposition'), say).toBe(expected.disposition ?? null);
    if (status === 308 || status === 301) continue;
    const policy = headers.get('content-security-policy');
    if (expected.policy) expect(policy, say).toBe(expected.policy);
    else {
      expect(policy, say).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-.+frame-ancestors 'none'$/,
      );
      expect(policy, say).not.toContain('unsafe');
    }
    expect(headers.get('x-content-type-options'), say).toBe('nosniff');
    expect(headers.get('referrer-policy'), say).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy'), say).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy'), say).toBe('same-origin');
    expect(headers.get('speculation-rules'), say).toBe(`"${basePath}/speculation-rules.json"`);
  }
  if (basePath !== '') {
    const home = await fetch(`${origin}/`, { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).toEqual([308, `${basePath}/`]);
    expect((await fetch(`${origin}/posts/`)).status).toBe(404);
  }
}
