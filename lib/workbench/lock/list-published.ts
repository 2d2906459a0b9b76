import type { Content } from '../../blog/read-content.ts';
import type { Post } from '../../content/library.ts';
import type { Published } from '../../content/lock/lock.ts';
import { tagUri } from '../../site/tag-uri.ts';
import type { KnownText } from '../known.ts';

/**
 * Everything of a site that must last, pages before what is in them: posts, pages, the old addresses
 * of posts, the feed id of each post, the headings of each text, and the first page of each group that
 * has posts. Later pages of a list come and go with the number of its posts.
 */
export function listPublished(
  { library, listed }: Content,
  known: ReadonlyMap<string, Pick<KnownText, 'headings'>>,
): readonly Published[] {
  const { posts, settings } = library;
  const ids = new Map(posts.map((post) => [`/posts/${post.slug}/`, idOf(post, settings.origin)]));
  const texts = listed.flatMap(({ path: address }): readonly Published[] => {
    const id = ids.get(address);
    return [
      { kind: 'page', address },
      ...(id ? [{ kind: 'feed id' as const, address, id }] : []),
      ...(known.get(address)?.headings ?? []).map(({ id }) => ({
        kind: 'heading' as const,
        address,
        id,
      })),
    ];
  });
  const others = posts.flatMap((post) => [...groupsOf(post), ...post.aliases.map(readable)]);
  const pages = [...new Set(others)].map((address) => ({ kind: 'page' as const, address }));
  return [...texts, ...pages];
}

/** The id that feeds have for a post. */
export function idOf(post: Post, origin: string): string {
  return post.id ?? tagUri(origin, post);
}

function groupsOf({ categories, authors, tags, series }: Post): readonly string[] {
  const address = (room: string) => (group: { readonly slug: string }) => `/${room}/${group.slug}/`;
  return [
    ...categories.map(address('categories')),
    ...authors.map(address('authors')),
    ...tags.map(address('tags')),
    ...(series ? [series] : []).map(address('series')),
  ];
}

/** As people read an address; a space, and what begins a fragment, stay encoded. */
function readable(alias: string): string {
  return decodeURIComponent(alias)
    .normalize('NFC')
    .replace(/[\s%#]/g, encodeURIComponent);
}
