import type { Blog, Group, GroupKind, Paged } from '#lib/blog.ts';
import { trailData, writerData } from '#lib/site/structured-data.ts';
import { isTrailKind } from '#lib/site/trail-fragment.ts';
import { FeedLinks } from './feed-links.tsx';
import { Frame } from './frame.tsx';
import { GroupFacts } from './group-facts.tsx';
import { GROUP_WORDS } from './group-words.ts';
import { IndexTitle } from './index-title.tsx';
import { onTrail } from './on-trail.ts';
import { Pager } from './pager.tsx';
import { PartList } from './part-list.tsx';
import { TakeAlong } from './take-along.tsx';
import { YearList } from './year-list.tsx';

interface Props {
  blog: Blog;
  kind: GroupKind;
  group: Group;
  list: Paged;
}

/** The posts of one category, author, series or tag. */
export function GroupPage({ blog, kind, group, list }: Props) {
  const words = GROUP_WORDS[kind];
  const { language } = blog.settings;
  const entries = isTrailKind(kind) ? list.entries.map(onTrail(kind, group.slug)) : list.entries;
  const href = words.one(blog, group.slug, list.page);
  const data = group.writer
    ? writerData({ ...group, ...group.writer }, blog)
    : trailData([{ label: words.many, href: words.index(blog) }, group], blog);
  return (
    <Frame blog={blog} place={{ href, section: kind }} layout="index" data={data}>
      <IndexTitle
        title={group.label}
        deck={group.description}
        parent={{ label: words.many, href: words.index(blog) }}
        page={list.page}
      >
        {isTrailKind(kind) && list.page === 1 && (
          <p className="byline">
            <FeedLinks addresses={blog.addresses} list={group.href} label={group.label} />
          </p>
        )}
        {(kind === 'series' || kind === 'author') && list.page === 1 && (
          <p className="byline">
            <TakeAlong addresses={blog.addresses} page={group.href} />
          </p>
        )}
      </IndexTitle>
      {list.page === 1 && <GroupFacts group={group} kind={kind} />}
      {kind === 'series' ? (
        <PartList entries={entries} language={language} />
      ) : (
        <YearList entries={entries} language={language} />
      )}
      <Pager list={list} />
    </Frame>
  );
}
