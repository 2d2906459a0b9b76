import { expect, it } from 'vitest';
import type { PostView } from '#lib/blog.ts';
import { outputFixture } from './output-fixture.ts';
import { placeTexts } from './place-texts.ts';
import { serializePage } from './serialize-page.ts';

const view: PostView = {
  slug: 'a',
  id: 'tag:site.example,2026:posts/a',
  trails: [],
  related: [],
  backlinks: [],
  moreBacklinks: 0,
  title: 'A',
  description: 'A.',
  href: '/posts/a/',
  date: { written: '2026-11-20', day: '2026-11-20', instant: 0 },
  authors: [],
  categories: [],
  tags: [],
  minutes: 1,
  status: 'published',
  pinned: false,
  content: undefined,
  outline: [],
  parts: [],
};

const room = '<main><h1>a</h1><div class="prose" data-drawn=""></div></main>';

async function place(path: string, drawn: Record<string, string>) {
  const output = outputFixture({ pages: { [path]: room } });
  const find = async (slug: string) => {
    const html = drawn[slug];
    return html === undefined ? undefined : { ...view, html };
  };
  const blog = { ...output.site.blog, post: find, page: find };
  const faults = await placeTexts({ ...output, site: { ...output.site, blog } });
  const [page] = output.pages;
  return { faults, html: page ? serializePage(page.tree) : '' };
}

it('puts the drawing of a post and of a page into its place', async () => {
  const drawn = { a: '<p>First</p>\n<table><tr><td>x', 数据: '<p>二</p>' };
  for (const path of ['posts/a/index.html', 'a/index.html']) {
    const { faults, html } = await place(path, drawn);
    expect(faults).toEqual([]);
    expect(html).toContain(
      '<div class="prose"><p>First</p>\n<table><tbody><tr><td>x</td></tr></tbody></table></div></main>',
    );
  }
  expect((await place('posts/数据/index.html', drawn)).html).toContain('<p>二</p>');
});

it('does not publish a page without its text', async () => {
  const { faults } = await place('posts/b/index.html', {});
  expect(faults).toEqual([
    { page: 'posts/b/index.html', message: 'the text of this page was not drawn' },
  ]);
});
