import type { Source } from '#lib/blog.ts';

/** Where a text was published before it came here. */
export function FirstPublished({ source }: { source: Source }) {
  const place = source.site ?? new URL(source.url).hostname;
  return (
    <p className="first-published">
      First published on{' '}
      <a href={source.url} rel="external">
        {place}
      </a>
      {source.title && (
        <>
          {' '}
          as <cite>{source.title}</cite>
        </>
      )}
      {source.author && <> by {source.author}</>}.
    </p>
  );
}
