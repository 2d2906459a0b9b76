import type { Entry } from '#lib/blog.ts';
import { type TrailKind, trailFragment } from '#lib/site/trail-fragment.ts';

/** Makes entries of a list lead to their posts along the trail of that list. */
export function onTrail(kind: TrailKind, slug: string): (entry: Entry) => Entry {
  const fragment = trailFragment(kind, slug);
  return (entry) => ({ ...entry, href: `${entry.href}${fragment}` });
}
