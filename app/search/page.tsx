import type { Metadata } from 'next';
import { SearchPage } from '#components/site/search-page.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const blog = await openBlog();
  const description = `Search the texts of ${blog.settings.name}.`;
  return pageMetadata({ title: 'Search', description, path: blog.addresses.search() }, blog);
}

export default async function Search() {
  return <SearchPage blog={await openBlog()} />;
}
