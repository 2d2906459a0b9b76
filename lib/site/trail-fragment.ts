/** What a reader can follow, along a trail or by a feed; the trail of all posts has no fragment. */
export const trailKinds = ['category', 'author', 'series'] as const;
export type TrailKind = (typeof trailKinds)[number];

/** Whether a reader can follow lists of this kind. */
export function isTrailKind(kind: string): kind is TrailKind {
  return trailKinds.some((each) => each === kind);
}

const mark = 'via=';

/**
 * The fragment of an address that says along which trail a reader came: `#via=category/money`. No
 * element has such an id, so that the page is shown from its head.
 */
export function trailFragment(kind: TrailKind, slug: string): string {
  return `#${mark}${kind}/${encodeURIComponent(slug.normalize('NFC'))}`;
}

/** Whether a fragment, without `#`, names a trail and no element. */
export function namesTrail(fragment: string): boolean {
  return fragment.startsWith(mark);
}
