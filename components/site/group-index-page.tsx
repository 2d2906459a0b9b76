import type { Blog, GroupKind } from '#lib/blog.ts';
import { trailData } from '#lib/site/structured-data.ts';
import { CategoryStrip } from './category-strip.tsx';
import { Frame } from './frame.tsx';
import { GroupList } from './group-list.tsx';
import { GROUP_WORDS } from './group-words.ts';
import { IndexTitle } from './index-title.tsx';
import { YearChart } from './year-chart.tsx';

/** All groups of one kind. */
export function GroupIndexPage({ blog, kind }: { blog: Blog; kind: GroupKind }) {
  const words = GROUP_WORDS[kind];
  const groups = blog.groups(kind);
  const href = words.index(blog);
  const data = trailData([{ label: words.many, href }], blog);
  return (
    <Frame blog={blog} place={{ href, section: kind }} layout="index" data={data}>
      <IndexTitle title={words.many} deck={words.about(blog.settings.name)} />
      {kind === 'year' && <YearChart years={blog.years()} />}
      {kind === 'tag' ? (
        <CategoryStrip groups={groups} label={words.many} />
      ) : (
        <GroupList groups={groups} />
      )}
    </Frame>
  );
}
