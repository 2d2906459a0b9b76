import type { Entry, Linked } from '../blog.ts';
import type { Author, Category, Library, Post, Tag } from '../content/library.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import type { Addresses } from '../site/address.ts';
import { tagUri } from '../site/tag-uri.ts';
import { readingTime } from './reading-time.ts';

/** Makes the entry of each post, in the order of the library. */
export function makeEntries(
  library: Library,
  texts: ReadonlyMap<string, Pick<ParsedPost, 'words'>>,
  addresses: Addresses,
  now: number,
): readonly Entry[] {
  return library.posts.map((post) => {
    const words = texts.get(`/posts/${post.slug}/`)?.words ?? 0;
    const parts = post.series && library.parts.get(post.series.id);
    return {
      slug: post.slug,
      id: post.id ?? tagUri(library.settings.origin, post),
      title: post.title,
      description: post.description,
      href: addresses.post(post.slug),
      date: post.date,
      ...(post.updated && { updated: post.updated }),
      authors: post.authors.map((author) => linkAuthor(author, addresses)),
      categories: post.categories.map((category) => linkCategory(category, addresses)),
      tags: post.tags.map((tag) => linkTag(tag, addresses)),
      minutes: readingTime(words),
      status: statusOf(post, now),
      pinned: post.pinned,
      ...(post.series &&
        parts && {
          series: {
            label: post.series.title,
            href: addresses.series(post.series.slug),
            part: parts.indexOf(post) + 1,
            of: parts.length,
          },
        }),
    };
  });
}

function statusOf(post: Post, now: number): Entry['status'] {
  if (post.draft) return 'draft';
  return post.date.instant > now ? 'scheduled' : 'published';
}

function linkAuthor(author: Author, addresses: Addresses): Linked {
  return { label: author.name, href: addresses.author(author.slug) };
}

function linkCategory(category: Category, addresses: Addresses): Linked {
  return { label: category.name, href: addresses.category(category.slug) };
}

function linkTag(tag: Tag, addresses: Addresses): Linked {
  return { label: tag.name, href: addresses.tag(tag.slug) };
}
