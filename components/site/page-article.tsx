import type { PageView } from '#lib/blog.ts';
import { FoldedOutline, Outline } from './outline.tsx';
import { Prose } from './prose.tsx';

/** A page beside the posts, in the columns of a post. */
export function PageArticle({ page }: { page: PageView }) {
  return (
    <article className="columns">
      <header className="title">
        <h1>{page.title}</h1>
        <p className="deck">{page.description}</p>
      </header>
      <Outline items={page.outline} />
      <FoldedOutline items={page.outline} />
      <Prose text={page} />
    </article>
  );
}
