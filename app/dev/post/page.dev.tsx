import Post, { generateMetadata as describePost } from '../../posts/[slug]/page.tsx';

interface Props {
  searchParams: Promise<{ slug?: string }>;
}

/** The parameters of the route of posts. */
async function paramsOf({ searchParams }: Props) {
  return { slug: (await searchParams).slug ?? '' };
}

export function generateMetadata(props: Props) {
  return describePost({ params: paramsOf(props) });
}

/**
 * The page of a post, `?slug=`, for the preview after a save. Under its own address Next would begin
 * another process with each request, to ask it for the parameters of the route.
 */
export default function PostAgain(props: Props) {
  return <Post params={paramsOf(props)} />;
}
