import type { PostView } from '#lib/blog.ts';
import type { Cited } from '#lib/site/cite/cited.ts';
import { CiteFold } from './cite-fold.tsx';
import { Links } from './links.tsx';
import { SeriesBox } from './series-box.tsx';

interface Props {
  post: PostView;
  tags: string;
  cited: Cited;
}

/** What follows a post: its series, its categories, its tags, and how to cite it. */
export function PostFoot({ post, tags, cited }: Props) {
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
      <CiteFold cited={cited} />
    </footer>
  );
}
