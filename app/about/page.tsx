import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '#components/site/frame.tsx';
import { PageArticle } from '#components/site/page-article.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';
import { trailData } from '#lib/site/structured-data.ts';

export async function generateMetadata(): Promise<Metadata> {
  const blog = await openBlog();
  const page = await blog.page('about');
  if (!page) return {};
  const { title, description } = page;
  return pageMetadata({ title, description, path: blog.addresses.about() }, blog);
}

export default async function About() {
  const blog = await openBlog();
  const page = await blog.page('about');
  if (!page) notFound();
  const place = { href: blog.addresses.about(), section: 'about' } as const;
  const data = trailData([{ label: page.title, href: place.href }], blog);
  return (
    <Frame blog={blog} place={place} layout="post" data={data}>
      <PageArticle page={page} />
    </Frame>
  );
}
