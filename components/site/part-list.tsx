import type { Entry } from '#lib/blog.ts';
import { PostSummary } from './post-summary.tsx';

/** The posts of a series in reading order, the number of the part in the margin. */
export function PartList({ entries, language }: { entries: readonly Entry[]; language: string }) {
  if (entries.length === 0) return <p className="empty">Nothing is published here yet.</p>;
  return (
    <ol className="rows">
      {entries.map((entry) => (
        <li key={entry.slug} className="row">
          <PostSummary
            entry={entry}
            language={language}
            dates="long"
            heading="h2"
            withSeries={false}
          />
          {entry.series && (
            <p className="row-label">{`Part ${entry.series.part}\u00a0of\u00a0${entry.series.of}`}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
