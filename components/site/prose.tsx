import type { PostView } from '#lib/blog.ts';

/**
 * The text of a page. One that was drawn before is left out, and marked: it would pass through React
 * twice, as markup and as data, to come out as it went in. The export puts it in its place.
 */
export function Prose({ text: { content, html } }: { text: Pick<PostView, 'content' | 'html'> }) {
  if (html === undefined) return <div className="prose">{content}</div>;
  return <div className="prose" data-drawn="" />;
}
