import type { PostView } from '#lib/blog.ts';
import type { Addresses } from '#lib/site/address.ts';
import type { Cited } from '#lib/site/cite/cited.ts';
import { CiteFold } from './cite-fold.tsx';
import { Links } from './links.tsx';
import { SeriesBox } from './series-box.tsx';
import { TakeAlong } from './take-along.tsx';

interface Props {
  post: PostView;
  addresses: Addresses;
  cited: Cited;
}

/** What follows a post: its series, its tags, and how to take it along and cite it. */
export function PostFoot({ post, addresses, cited }: Props) {
  return (
    <footer className="after">
      <SeriesBox post={post} />
      {post.tags.length > 0 && (
        <p>
          <a className="term" href={addresses.tags()}>
            Tags
          </a>{' '}
          <Links items={post.tags} />
        </p>
      )}
      <p>
        <TakeAlong
          addresses={addresses}
          page={post.href}
          markdown={addresses.markdown(post.slug)}
        />
      </p>
      <CiteFold cited={cited} csl={addresses.edition(post.href, 'json')} />
    </footer>
  );
}
