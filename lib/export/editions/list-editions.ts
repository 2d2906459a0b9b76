import type { Blog, Entry, GroupKind } from '#lib/blog.ts';

/** An edition that still needs its texts. */
export interface PlannedEdition {
  /** The root-relative address of the page that it is an edition of. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** In reading order. */
  readonly entries: readonly Entry[];
}

/** Groups that can be taken along as a whole. */
const kinds: readonly GroupKind[] = ['series', 'author'];

/** The editions of a blog: of each post, of each series in its order, of each author from the oldest post on. */
export function listEditions(blog: Blog): readonly PlannedEdition[] {
  const entries = pagesOf((page) => blog.posts(page));
  const single = entries.map((entry) => ({
    page: entry.href,
    title: entry.title,
    description: entry.description,
    entries: [entry],
  }));
  const groups = kinds.flatMap((kind) =>
    blog.groups(kind).map(({ slug, href, label, description }) => {
      const own = pagesOf((page) => blog.group(kind, slug, page)?.list);
      const ordered = kind === 'author' ? own.toSorted(byDate) : own;
      return { page: href, title: label, description, entries: ordered };
    }),
  );
  return [...single, ...groups];
}

function pagesOf(
  read: (
    page: number,
  ) => { readonly entries: readonly Entry[]; readonly pages: number } | undefined,
): readonly Entry[] {
  const pages = read(1)?.pages ?? 0;
  return Array.from({ length: pages }, (_, index) => read(index + 1)?.entries ?? []).flat();
}

function byDate(a: Entry, b: Entry): number {
  return a.date.instant - b.date.instant || (a.slug < b.slug ? -1 : 1);
}
