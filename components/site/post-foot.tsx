import type { PostView } from '#lib/blog.ts';
import { Links } from './links.tsx';
import { SeriesBox } from './series-box.tsx';

/** What follows a post: its series, its categories and its tags. */
export function PostFoot({ post, tags }: { post: PostView; tags: string }) {
  return (
    <footer className="after">
      <SeriesBox post={post} />
      <p>
        <b>Filed under</b> <Links items={post.categories} />
      </p>
      {post.tags.length > 0 && (
        <p>
          <a className="term" href={tags}>
            Tags
          </a>{' '}
          <Links items={post.tags} />
        </p>
      )}
    </footer>
  );
}
