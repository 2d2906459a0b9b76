import type { PostView } from '#lib/blog.ts';
import type { Addresses } from '#lib/site/address.ts';
import type { Cited } from '#lib/site/cite/cited.ts';
import { Further } from './further.tsx';
import { LeadImage } from './lead-image.tsx';
import { FoldedOutline, Outline } from './outline.tsx';
import { PostFoot } from './post-foot.tsx';
import { PostTitle } from './post-title.tsx';
import { Prose } from './prose.tsx';

interface Props {
  post: PostView;
  language: string;
  addresses: Addresses;
  cited: Cited;
}

/** A post with everything that belongs to it, in its columns. */
export function PostArticle({ post, language, addresses, cited }: Props) {
  return (
    <>
      <article className="columns" data-minutes={post.minutes}>
        <PostTitle post={post} language={language} />
        {post.image && <LeadImage image={post.image} />}
        <Outline items={post.outline} />
        <FoldedOutline items={post.outline} />
        <Prose text={post} />
        <PostFoot post={post} addresses={addresses} cited={cited} />
      </article>
      <Further post={post} />
    </>
  );
}
