import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '#components/site/frame.tsx';
import { IndexTitle } from '#components/site/index-title.tsx';
import { Pager } from '#components/site/pager.tsx';
import { YearList } from '#components/site/year-list.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';
import { trailData } from '#lib/site/structured-data.ts';

/** What the page `page` of all posts says about itself. */
export async function postsMetadata(page: number): Promise<Metadata> {
  const blog = await openBlog();
  const { newer, older } = blog.posts(page);
  return pageMetadata(
    {
      title: page > 1 ? `Posts, page ${page}` : 'Posts',
      description: `All posts of ${blog.settings.name}, newest first.`,
      path: blog.addresses.posts(page),
      newer,
      older,
    },
    blog,
  );
}

/** All posts by year: the page `page` of the list, beginning at 1. */
export async function postsPage(page: number) {
  const blog = await openBlog();
  const list = blog.posts(page);
  if (page !== 1 && list.entries.length === 0) notFound();
  const href = blog.addresses.posts(page);
  const data = trailData([{ label: 'Posts', href: blog.addresses.posts() }], blog);
  return (
    <Frame blog={blog} place={{ href, section: 'posts' }} layout="index" data={data}>
      <IndexTitle title="Posts" page={page} />
      <YearList entries={list.entries} language={blog.settings.language} pinnedFirst={page === 1} />
      <Pager list={list} />
    </Frame>
  );
}
