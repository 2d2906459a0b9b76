import { expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { outputFixture } from '../output-fixture.ts';
import { writeSitemap } from './write-sitemap.ts';

const canonical = (path: string) =>
  `<link rel="canonical" href="https://site.example/blog/${path}">`;

function files(pages: Record<string, string>, more: Record<string, { body: string }> = {}) {
  const output = outputFixture({ pages, files: more, basePath: '/blog' });
  expect(writeSitemap(output)).toEqual([]);
  const text = (name: string) => {
    const file = output.files.get(name);
    return file && 'body' in file ? String(file.body) : '';
  };
  return { sitemap: text('sitemap.xml'), robots: text('robots.txt') };
}

const pages = {
  '404.html': '<title>x</title>',
  'index.html': canonical(''),
  'old/index.html': `<meta name="robots" content="noindex">${canonical('posts/a/')}`,
  'posts/elsewhere/index.html': '<link rel="canonical" href="https://old.example/a">',
  'posts/a&b/index.html':
    '<meta property="article:published_time" content="2026-11-20T00:00:00.000Z">' +
    '<meta property="article:modified_time" content="2026-11-21T00:00:00.000Z">',
  'posts/数据/index.html':
    '<meta property="article:published_time" content="2026-11-20T00:00:00.000Z">',
};

it('lists the pages that are there and to be found', () => {
  const { sitemap } = files(pages);
  const entry = (path: string, day = '') =>
    `<url><loc>https://site.example/blog/${path}</loc>${day && `<lastmod>${day}T00:00:00.000Z</lastmod>`}</url>`;
  expect(sitemap).toBe(
    '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      entry('') +
      entry('posts/a%26b/', '2026-11-21') +
      entry('posts/%E6%95%B0%E6%8D%AE/', '2026-11-20') +
      '</urlset>\n',
  );
  expect(() => fromXml(sitemap)).not.toThrow();
});

it('names the sitemap to robots', () => {
  expect(files(pages).robots).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://site.example/blog/sitemap.xml\n',
  );
});

it('leaves what the owner wrote', () => {
  const body = 'User-agent: *\nDisallow: /\n';
  expect(files(pages, { 'robots.txt': { body } }).robots).toBe(body);
});
