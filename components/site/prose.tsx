import type { PostView } from '#lib/blog.ts';

/** The text of a page, drawn now or before. */
export function Prose({ text: { content, html } }: { text: Pick<PostView, 'content' | 'html'> }) {
  if (html === undefined) return <div className="prose">{content}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what the other branch would draw, made by the same components
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
