import type { Metadata } from 'next';
import { CategoryStrip } from '#components/site/category-strip.tsx';
import { Frame } from '#components/site/frame.tsx';
import { IndexTitle } from '#components/site/index-title.tsx';
import { YearList } from '#components/site/year-list.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';
import { siteData } from '#lib/site/structured-data.ts';

export async function generateMetadata(): Promise<Metadata> {
  const blog = await openBlog();
  const { description } = blog.settings;
  return pageMetadata({ description, path: blog.addresses.home() }, blog);
}

export default async function Home() {
  const blog = await openBlog();
  const { settings, addresses } = blog;
  const list = blog.posts();
  return (
    <Frame
      blog={blog}
      place={{ href: addresses.home(), section: 'posts' }}
      layout="index"
      data={siteData(blog)}
    >
      <IndexTitle title={settings.headline} deck={settings.description} />
      <CategoryStrip groups={blog.groups('category')} label="Categories" />
      <YearList entries={list.entries} language={settings.language} pinnedFirst />
      {list.pages > 1 && (
        <p className="more">
          <a href={addresses.posts()}>All posts</a>
        </p>
      )}
    </Frame>
  );
}
