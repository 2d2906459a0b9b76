import type { Library } from '../content/library.ts';
import type { InternalLink } from '../mdx/context.ts';
import type { Sentence } from '../mdx/find-sentence.ts';

/** The posts that link to one. */
export interface Backlinks {
  /** The newest first, each with the sentence in which it links to the post first. */
  readonly backlinks: readonly { readonly slug: string; readonly sentence: Sentence }[];
  /** How many more there are. */
  readonly moreBacklinks: number;
}

/** As many are named: a page must not grow with the site. */
const most = 8;

/**
 * Finds the published posts that link to each post of a site; `linksOf` tells the links of a text by
 * the path of its page.
 */
export function findBacklinks(
  { posts }: Library,
  linksOf: (path: string) => readonly InternalLink[] | undefined,
): (slug: string) => Backlinks {
  const found = new Map<string, { slug: string; sentence: Sentence }[]>();
  for (const { slug, published } of posts) {
    if (!published) continue;
    const own = `/posts/${slug}/`;
    const told = new Set([own]);
    for (const { target, sentence } of linksOf(own) ?? []) {
      if (!target.page || !sentence || told.has(target.page)) continue;
      told.add(target.page);
      const known = found.get(target.page);
      if (known) known.push({ slug, sentence });
      else found.set(target.page, [{ slug, sentence }]);
    }
  }
  return (slug) => {
    const all = found.get(`/posts/${slug}/`) ?? [];
    return { backlinks: all.slice(0, most), moreBacklinks: Math.max(0, all.length - most) };
  };
}
