import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '#components/site/frame.tsx';
import { PostArticle } from '#components/site/post-article.tsx';
import { openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';
import { postData } from '#lib/site/structured-data.ts';
import { PLACEHOLDER } from '../../placeholder.ts';
import { postCitation } from '../../post-citation.ts';
import { postFacts } from '../../post-facts.ts';
import { readParam } from '../../read-param.ts';
import { staticParams } from '../../static-params.ts';

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = staticParams(async () => {
  const slugs = (await openBlog()).slugsToRender();
  return (slugs.length > 0 ? slugs : [PLACEHOLDER]).map((slug) => ({ slug }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const blog = await openBlog();
  const post = await blog.post(readParam((await params).slug));
  if (!post) return {};
  const article = {
    published: post.date.instant,
    modified: post.updated?.instant,
    authors: post.authors.map((author) => author.label),
  };
  const { title, description, href: path } = post;
  return pageMetadata(
    {
      title,
      description,
      path,
      canonical: post.source?.url,
      markdown: blog.addresses.markdown(post.slug),
      article,
    },
    blog,
  );
}

export default async function Post({ params }: Props) {
  const blog = await openBlog();
  const post = await blog.post(readParam((await params).slug));
  if (!post) notFound();
  return (
    <Frame
      blog={blog}
      place={{ href: post.href, section: 'posts' }}
      layout="post"
      data={postData(postFacts(post, blog.groups('author')), blog)}
    >
      <PostArticle
        post={post}
        language={blog.settings.language}
        addresses={blog.addresses}
        cited={postCitation(post, blog)}
      />
    </Frame>
  );
}
