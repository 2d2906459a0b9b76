import type { Metadata } from 'next';
import { GlossaryPage } from '#components/site/glossary-page.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const blog = await openBlog();
  const description = `What the short forms on ${blog.settings.name} stand for.`;
  return pageMetadata({ title: 'Glossary', description, path: blog.addresses.glossary() }, blog);
}

export default async function Glossary() {
  return <GlossaryPage blog={await openBlog()} />;
}
