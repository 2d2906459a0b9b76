import type { Group, GroupKind } from '#lib/blog.ts';
import { YearChart } from './year-chart.tsx';

/** What is to be known of a group before its posts: how many there are by year, and where its author is found. */
export function GroupFacts({ group, kind }: { group: Group; kind: GroupKind }) {
  const { writer, years } = group;
  return (
    <>
      {writer?.url && (
        <p className="ways">
          Elsewhere: <a href={writer.url}>{new URL(writer.url).host}</a>
        </p>
      )}
      {kind !== 'year' && <YearChart years={years} />}
    </>
  );
}
