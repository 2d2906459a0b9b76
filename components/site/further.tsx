import type { PostView } from '#lib/blog.ts';
import { Backlinks } from './backlinks.tsx';
import { RelatedPosts } from './related-posts.tsx';
import { Trails } from './trails.tsx';

/** Where to go from a post; nothing under the only post of a site. */
export function Further({ post }: { post: PostView }) {
  const { related, backlinks, moreBacklinks, trails } = post;
  if (related.length + backlinks.length + trails.length === 0) return null;
  return (
    <div className="columns further">
      <RelatedPosts posts={related} />
      <Backlinks backlinks={backlinks} more={moreBacklinks} />
      <Trails trails={trails} />
    </div>
  );
}
