import type { Linked, Trail } from '../blog.ts';
import type { Library, Post } from '../content/library.ts';
import type { Addresses } from '../site/address.ts';
import { type TrailKind, trailFragment } from '../site/trail-fragment.ts';
import type { FilledGroup } from './groups.ts';

/** Finds the trails that a post lies on: all posts, its series, its categories, its authors. */
export type FindTrails = (slug: string) => readonly Trail[];

/**
 * Lays the trails of a site, each in the order in which its list shows the posts; pinned ones stand
 * where their date puts them. Those that lead nowhere from a post are left out.
 */
export function layTrails(
  library: Library,
  groupsOf: (kind: TrailKind) => readonly FilledGroup[],
  addresses: Addresses,
): FindTrails {
  const found = new Map<string, Trail[]>();
  const lay = (trail: Pick<Trail, 'kind' | keyof Linked>, posts: readonly Post[], end: string) => {
    const link = (post: Post | undefined): Linked | undefined =>
      post && { label: post.title, href: `${addresses.post(post.slug)}${end}` };
    for (const [index, { slug }] of posts.entries()) {
      const around = [link(posts[index - 1]), link(posts[index + 1])];
      // Lists begin with the newest post, series with the first part.
      const [older, newer] = trail.kind === 'series' ? around : around.toReversed();
      if (!older && !newer) continue;
      const here = { ...trail, ...(older && { older }), ...(newer && { newer }) };
      const known = found.get(slug);
      if (known) known.push(here);
      else found.set(slug, [here]);
    }
  };
  lay({ kind: 'all', label: 'All posts', href: addresses.posts() }, library.posts, '');
  for (const kind of ['series', 'category', 'author'] as const) {
    for (const { label, href, slug, posts } of groupsOf(kind)) {
      lay({ kind, label, href }, posts, trailFragment(kind, slug));
    }
  }
  return (slug) => found.get(slug) ?? [];
}
