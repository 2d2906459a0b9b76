import type { PostView } from '#lib/blog.ts';

/** All parts of the series that a post belongs to, and which one this is. */
export function SeriesBox({ post: { series, parts } }: { post: PostView }) {
  if (!series || parts.length === 0) return null;
  return (
    <section className="series">
      <h2>
        Part {series.part} of {series.of} in <a href={series.href}>{series.label}</a>
      </h2>
      <ol>
        {parts.map((part) => (
          <li key={part.href}>
            {part.current ? (
              <span aria-current="page">{part.label}</span>
            ) : (
              <a href={part.href}>{part.label}</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
