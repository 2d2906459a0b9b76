import type { Post } from '../../content/library.ts';
import type { LockEntry } from '../../content/lock/lock.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { slugify } from '../../site/slug.ts';

/** A post that may be what was published under another address. */
export interface Candidate {
  readonly post: Post;
  /** Its feed id. */
  readonly id: string;
  /** The ids of its headings. */
  readonly headings: ReadonlySet<string>;
}

/** Which post an address belonged to, and whether it can only be that one. */
export interface Guess {
  readonly candidate: Candidate;
  readonly isSure: boolean;
}

/**
 * Guesses what became of a post from what was written down of it: `entries`. The same feed id, a title
 * that makes the old name, or at least half of two or more headings tell it for sure, where no other
 * candidate has them; a name that is near, or there being one candidate alone, only make it likely.
 */
export function guessRenamed(
  address: string,
  entries: readonly LockEntry[],
  candidates: readonly Candidate[],
): Guess | undefined {
  const slug = address.split('/').at(-2) ?? '';
  const ids = entries.flatMap((entry) => (entry.kind === 'feed id' ? [entry.id] : []));
  const headings = entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.id] : []));
  const signs: readonly ((candidate: Candidate) => boolean)[] = [
    ({ id }) => ids.includes(id),
    ({ post }) => slugify(post.title) === slug,
    (candidate) => {
      const kept = headings.filter((id) => candidate.headings.has(id)).length;
      return headings.length > 1 && kept * 2 >= headings.length;
    },
  ];
  for (const sign of signs) {
    const [candidate, ...others] = candidates.filter(sign);
    if (candidate) return { candidate, isSure: others.length === 0 };
  }
  const near = nearest(
    slug,
    candidates.map(({ post }) => post.slug),
  );
  const candidate =
    candidates.find(({ post }) => post.slug === near) ??
    (candidates.length === 1 ? candidates[0] : undefined);
  return candidate && { candidate, isSure: false };
}
