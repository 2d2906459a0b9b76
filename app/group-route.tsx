import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GroupIndexPage } from '#components/site/group-index-page.tsx';
import { GroupPage } from '#components/site/group-page.tsx';
import { GROUP_WORDS } from '#components/site/group-words.ts';
import { type Blog, type GroupKind, openBlog } from '#lib/blog.ts';
import { pageMetadata } from '#lib/site/metadata.ts';
import { isTrailKind } from '#lib/site/trail-fragment.ts';
import { readGroupPath } from './read-group-path.ts';
import { staticParams } from './static-params.ts';

interface Props {
  params: Promise<{ path?: string[] }>;
}

type Found = NonNullable<ReturnType<Blog['group']>> | { readonly group: undefined };

/**
 * The pages of all categories, authors, series or tags: the list of them, and the posts of each.
 * One optional catch-all serves the three, because a static export refuses a route that has no
 * parameters and a young blog has no tag and no second page.
 */
export function groupRoute(kind: GroupKind) {
  const words = GROUP_WORDS[kind];

  const params = staticParams(async () => {
    const blog = await openBlog();
    const pages = blog.groups(kind).flatMap(({ slug }) => {
      const count = blog.group(kind, slug)?.list.pages ?? 1;
      const later = Array.from({ length: count - 1 }, (_, index) => `${index + 2}`);
      return [[slug], ...later.map((page) => [slug, 'page', page])];
    });
    return [[], ...pages].map((path) => ({ path }));
  });

  async function metadata(props: Props): Promise<Metadata> {
    const blog = await openBlog();
    const found = await find(props);
    if (!found) return {};
    if (!found.group) {
      const description = words.about(blog.settings.name);
      return pageMetadata({ title: words.many, description, path: words.index(blog) }, blog);
    }
    const { group, list } = found;
    return pageMetadata(
      {
        title: list.page > 1 ? `${group.label}, page ${list.page}` : group.label,
        description: group.description || words.fallback(group.label),
        path: words.one(blog, group.slug, list.page),
        newer: list.newer,
        older: list.older,
        feeds: isTrailKind(kind) ? [group] : [],
      },
      blog,
    );
  }

  async function page(props: Props) {
    const blog = await openBlog();
    const found = await find(props);
    if (!found) notFound();
    return found.group ? (
      <GroupPage blog={blog} kind={kind} group={found.group} list={found.list} />
    ) : (
      <GroupIndexPage blog={blog} kind={kind} />
    );
  }

  /** What an address means: the list of groups (`group` is absent), one group, or nothing. */
  async function find(props: Props): Promise<Found | undefined> {
    const blog = await openBlog();
    const path = readGroupPath((await props.params).path);
    if (!path) return undefined;
    if (!path.slug) {
      return words.always || blog.groups(kind).length > 0 ? { group: undefined } : undefined;
    }
    return blog.group(kind, path.slug, path.page);
  }

  return { params, metadata, page };
}
