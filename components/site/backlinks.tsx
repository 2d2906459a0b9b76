import type { Backlink } from '#lib/blog.ts';

interface Props {
  backlinks: readonly Backlink[];
  /** How many more there are. */
  more: number;
}

/** The posts that link to this one, each with the sentence around its link. */
export function Backlinks({ backlinks, more }: Props) {
  if (backlinks.length === 0) return null;
  return (
    <section className="related">
      <h2>Linked from</h2>
      <ul>
        {backlinks.map(({ href, label, sentence: { before, link, after } }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <blockquote>
              {before}
              <mark>{link}</mark>
              {after}
            </blockquote>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>{more === 1 ? 'One more post links here.' : `${more} more posts link here.`}</p>
      )}
    </section>
  );
}
