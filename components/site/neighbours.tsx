import type { PostView } from '#lib/blog.ts';

/** The posts before and after this one. */
export function Neighbours({ post: { older, newer } }: { post: PostView }) {
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label="More posts">
      {older && (
        <a className="older" href={older.href}>
          <small>Older</small> {older.label}
        </a>
      )}
      {newer && (
        <a className="newer" href={newer.href}>
          <small>Newer</small> {newer.label}
        </a>
      )}
    </nav>
  );
}
