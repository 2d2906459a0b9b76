import type { PostView } from '#lib/blog.ts';
import { Day } from './day.tsx';
import { FirstPublished } from './first-published.tsx';
import { Joined } from './joined.tsx';
import { Links } from './links.tsx';
import { StatusMark } from './status-mark.tsx';

/** The head of a post: what it is called, what it is about, whose it is and since when. */
export function PostTitle({ post, language }: { post: PostView; language: string }) {
  return (
    <header className="title">
      <p className="eyebrow">
        <Links items={post.categories} />
      </p>
      <h1>{post.title}</h1>
      <p className="deck">{post.description}</p>
      <p className="byline">
        <Joined>
          {[
            post.status !== 'published' && <StatusMark key="status" status={post.status} />,
            <Links key="authors" items={post.authors} />,
            <Day key="date" date={post.date} style="long" language={language} />,
            post.updated && post.updated.day !== post.date.day && (
              <span key="updated">
                updated <Day date={post.updated} style="long" language={language} />
              </span>
            ),
            `${post.minutes}\u00a0min`,
            post.series && (
              <span key="series">
                {`Part\u00a0${post.series.part} of `}
                <a href={post.series.href}>{post.series.label}</a>
              </span>
            ),
          ]}
        </Joined>
      </p>
      {post.source && <FirstPublished source={post.source} />}
    </header>
  );
}
