import { expect, test } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { serializePage } from '../serialize-page.ts';
import { listUses } from './list-uses.ts';

const slugs = ['five', 'four', 'three', 'two', 'one'];

test('a term names the newest posts that explain it, and the search for the others', () => {
  const output = outputFixture({
    pages: {
      'glossary/index.html':
        '<dl><div><dt>CPU</dt><dd data-uses="CPU"></dd></div><div><dt>GPU</dt><dd data-uses="GPU"></dd></div></dl>',
      ...Object.fromEntries(
        slugs.map((slug) => [
          `posts/${slug}/index.html`,
          '<p><abbr>CPU</abbr> <abbr>CPU</abbr></p>',
        ]),
      ),
    },
  });
  const entry = (slug: string) => ({
    slug,
    id: `tag:site.example,2026:posts/${slug}`,
    title: slug,
    description: '',
    href: `/posts/${slug}/`,
    date: { written: '2026-01-01', instant: 0, day: '2026-01-01' },
    authors: [],
    categories: [],
    tags: [],
    minutes: 1,
    status: 'published' as const,
    pinned: false,
  });
  const blog = { ...output.site.blog, entries: () => slugs.map(entry) };
  expect(listUses({ ...output, site: { ...output.site, blog } })).toEqual([]);
  const [page] = output.pages;
  expect(page && serializePage(page.tree)).toContain(
    '<dl><div><dt>CPU</dt><dd><a href="/posts/five/">five</a>, <a href="/posts/four/">four</a>, <a href="/posts/three/">three</a> and <a href="/search/?q=CPU">2 more</a></dd></div><div><dt>GPU</dt></div></dl>',
  );
});
