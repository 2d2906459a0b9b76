import { expect, it } from 'vitest';
import type { Output } from '../output.ts';
import { outputFixture } from '../output-fixture.ts';
import type { Budget } from './budget.ts';
import { checkBudget } from './check-budget.ts';
import { finishFiles } from './finish-files.ts';

const generous = {
  markup: { brotli: 10_000, gzip: 10_000, perByteOfText: 1 },
  script: 1000,
  fonts: 1000,
  requests: 6,
  total: 20_000,
};
const budget: Budget = { post: generous, list: generous, interactive: generous };

async function check(output: Output, limits: Budget) {
  return checkBudget(await finishFiles(output), output.site, limits);
}

function site() {
  return outputFixture({
    pages: {
      'posts/x/index.html':
        '<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/f.woff2">' +
        '<script type="module" src="/a.js"></script><p>short</p><table><tr><td>cell</table>',
      'index.html': '<p>home</p>',
    },
    files: {
      'a.css': { body: 'p{color:red}' },
      'a.js': { body: 'a()' },
      'f.woff2': { body: new Uint8Array(900) },
    },
  });
}

it('accepts pages within their budget', async () => {
  expect(await check(site(), budget)).toEqual([]);
});

it('names the page and what weighs most on it', async () => {
  const post = {
    ...generous,
    markup: { brotli: 50, gzip: 10_000, perByteOfText: 0.1 },
    fonts: 100,
  };
  expect(await check(site(), { ...budget, post })).toEqual([
    {
      page: 'posts/x/index.html',
      message: expect.stringMatching(
        /^HTML and CSS as Brotli: \d+ bytes, and budget\.json allows a page of the kind "post" 50; most of it is posts\/x\/index\.html \(\d+\), a\.css \(\d+\), /,
      ),
    },
    {
      page: 'posts/x/index.html',
      message:
        'preloaded fonts: 900 bytes, and budget.json allows a page of the kind "post" 100; most of it is f.woff2 (900)',
    },
  ]);
});

it('gives a longer text more', async () => {
  const long = outputFixture({
    pages: {
      'posts/x/index.html': `<p>${Array.from({ length: 999 }, (_, i) => i * 7919).join(' ')}</p>`,
    },
  });
  const flat = { ...generous, markup: { brotli: 100, gzip: 100, perByteOfText: 0.001 } };
  expect(await check(long, { ...budget, post: flat })).toHaveLength(2);
  expect(
    await check(long, {
      ...budget,
      post: { ...flat, markup: { ...flat.markup, perByteOfText: 1 } },
    }),
  ).toEqual([]);
});

it('counts requests', async () => {
  const post = { ...generous, requests: 3 };
  expect(await check(site(), { ...budget, post })).toMatchObject([
    { message: expect.stringContaining('requests: 4') },
  ]);
});

it('gives what interactive posts may weigh to no page that only has such a script', async () => {
  const output = outputFixture({
    pages: {
      'posts/x/index.html': '<script src="/_next/static/chunks/a.js"></script>',
    },
    files: { '_next/static/chunks/a.js': { body: 'a()' } },
  });
  const post = { ...generous, script: 1 };
  expect(await check(output, { ...budget, post })).toMatchObject([
    { message: expect.stringContaining('of the kind "post"') },
  ]);
});
