import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { outputFixture } from './output-fixture.ts';
import { writeRedirects } from './write-redirects.ts';

const to = { label: 'What <we> learned', href: '/blog/posts/learned/' };

it('writes a page at each old address that leads to the new one', () => {
  const redirects = ['/2019/old-name/', '/2018/old.html', '/bare', '/%E6%95%B0/'].map((from) => ({
    from,
    to,
  }));
  const output = outputFixture({ pages: { 'index.html': '' }, redirects });
  expect(writeRedirects(output)).toEqual([]);
  expect(output.pages.map(({ path }) => path)).toEqual([
    '2018/old.html',
    '2019/old-name/index.html',
    'bare/index.html',
    'index.html',
    '数/index.html',
  ]);
  const [page] = output.pages;
  const html = page ? toHtml(page.tree) : '';
  expect(html).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/blog/posts/learned/"></noscript>',
  );
  expect(html).toContain('<link rel="canonical" href="https://site.example/blog/posts/learned/">');
  expect(html).toContain('<a href="/blog/posts/learned/">What &#x3C;we> learned</a>');
});

it('refuses an old address that is that of a page or a file', () => {
  const redirects = [
    { from: '/about/', to },
    { from: '/old.html', to },
  ];
  const files = { 'old.html': { body: '' } };
  const output = outputFixture({ pages: { 'about/index.html': '' }, files, redirects });
  expect(writeRedirects(output).map(({ page }) => page)).toEqual(['about/index.html', 'old.html']);
  expect(output.pages).toHaveLength(1);
});
