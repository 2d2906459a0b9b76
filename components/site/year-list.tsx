import type { Entry } from '#lib/blog.ts';
import { groupByYear } from './group-by-year.ts';
import { PostSummary } from './post-summary.tsx';

interface Props {
  entries: readonly Entry[];
  language: string;
  /** Sets pinned posts at the head of the list apart from the years. */
  pinnedFirst?: boolean;
}

/** Posts by year, the years in the margin. */
export function YearList({ entries, language, pinnedFirst = false }: Props) {
  if (entries.length === 0) return <p className="empty">Nothing is published here yet.</p>;
  return groupByYear(entries, pinnedFirst).map((section) => (
    <section key={section.label} className="row">
      <h2 className="row-label">{section.label}</h2>
      <ol className="list">
        {section.entries.map((entry) => (
          <li key={entry.slug}>
            <PostSummary
              entry={entry}
              language={language}
              dates={section.pinned ? 'long' : 'short'}
              heading="h3"
            />
          </li>
        ))}
      </ol>
    </section>
  ));
}
