import { notFound } from 'next/navigation';
import { openBlog } from '#lib/blog.ts';
import { PLACEHOLDER } from '../../../placeholder.ts';
import { postsMetadata, postsPage } from '../../../posts-route.tsx';
import { readPageNumber } from '../../../read-page-number.ts';
import { staticParams } from '../../../static-params.ts';

interface Props {
  params: Promise<{ page: string }>;
}

export const generateStaticParams = staticParams(async () => {
  const { pages } = (await openBlog()).posts();
  const later = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => `${index + 2}`);
  return (later.length > 0 ? later : [PLACEHOLDER]).map((page) => ({ page }));
});

export async function generateMetadata({ params }: Props) {
  const page = readPageNumber((await params).page);
  return page ? postsMetadata(page) : {};
}

export default async function LaterPosts({ params }: Props) {
  const page = readPageNumber((await params).page);
  return page ? postsPage(page) : notFound();
}
