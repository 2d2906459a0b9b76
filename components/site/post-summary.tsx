import type { Entry } from '#lib/blog.ts';
import { Day } from './day.tsx';
import { Joined } from './joined.tsx';
import { Links } from './links.tsx';
import { StatusMark } from './status-mark.tsx';

interface Props {
  entry: Entry;
  language: string;
  /** `short` where the year stands beside the list. */
  dates: 'long' | 'short';
  heading: 'h2' | 'h3';
  /** Names the series of the post; not wanted on the page of that series. */
  withSeries?: boolean;
}

/** One post in a list: its name, its deck, and a line of facts. */
export function PostSummary(props: Props) {
  const { entry, language, dates, heading: Heading, withSeries = true } = props;
  return (
    <div className="entry">
      <Heading className="name">
        <a href={entry.href}>{entry.title}</a>
      </Heading>
      <p>{entry.description}</p>
      <p className="byline">
        <Joined>
          {[
            entry.status !== 'published' && <StatusMark key="status" status={entry.status} />,
            <Day key="date" date={entry.date} style={dates} language={language} />,
            <Links key="authors" items={entry.authors} />,
            `${entry.minutes}\u00a0min`,
            <Links key="categories" items={entry.categories} />,
            withSeries && entry.series && (
              <span key="series">
                {`Part\u00a0${entry.series.part} of `}
                <a href={entry.series.href}>{entry.series.label}</a>
              </span>
            ),
          ]}
        </Joined>
      </p>
    </div>
  );
}
