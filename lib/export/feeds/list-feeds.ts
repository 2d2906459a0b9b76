import type { Blog, Entry, GroupKind } from '#lib/blog.ts';
import { trailKinds } from '#lib/site/trail-fragment.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** How many posts a feed has, each of them whole. */
const most = 50;

/** A feed that still needs the texts of its entries, and its place in the output. */
export interface PlannedFeed extends Omit<Feed, 'entries' | 'updated'> {
  /** The root-relative address of its list. */
  readonly list: string;
  readonly entries: readonly Entry[];
}

/** The feeds of a blog: of all posts, and of each category, author and series. */
export function listFeeds(blog: Blog): readonly PlannedFeed[] {
  const { settings, addresses } = blog;
  const entries = blog.entries();
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const plan = (list: string, title: string, description: string, of: readonly Entry[]) => ({
    list,
    title,
    description,
    page: absolute(list),
    addresses: {
      rss: absolute(addresses.feed(list, 'rss')),
      atom: absolute(addresses.feed(list, 'atom')),
      json: absolute(addresses.feed(list, 'json')),
    },
    language: settings.language,
    entries: of.slice(0, most),
  });
  const groups = trailKinds.flatMap((kind) =>
    blog.groups(kind).map(({ href, label, description }) => {
      const own = entries.filter((entry) => groupsOf(entry, kind).includes(href));
      return plan(href, `${label} · ${settings.name}`, description, own);
    }),
  );
  return [plan(addresses.home(), settings.name, settings.description, entries), ...groups];
}

function groupsOf(entry: Entry, kind: GroupKind): readonly string[] {
  if (kind === 'category') return entry.categories.map(({ href }) => href);
  if (kind === 'author') return entry.authors.map(({ href }) => href);
  return entry.series ? [entry.series.href] : [];
}

/** Puts the texts into a feed. */
export async function fillFeed(
  { list: _, ...feed }: PlannedFeed,
  entryOf: (entry: Entry) => Promise<FeedEntry>,
): Promise<Feed> {
  const entries: FeedEntry[] = [];
  for (const entry of feed.entries) entries.push(await entryOf(entry));
  const latest = Math.max(0, ...entries.map(({ updated }) => updated.getTime()));
  return { ...feed, entries, updated: new Date(latest) };
}
