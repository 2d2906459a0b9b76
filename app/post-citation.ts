import type { Blog, PostView } from '#lib/blog.ts';
import type { Cited } from '#lib/site/cite/cited.ts';

/** What lists of references say of a post. */
export function postCitation(post: PostView, { settings, addresses, groups }: Blog): Cited {
  const writers = groups('author');
  return {
    slug: post.slug,
    title: post.title,
    authors: post.authors.map(({ label, href }) => {
      const family = writers.find((each) => each.href === href)?.writer?.family;
      return { label, family };
    }),
    day: post.date.day,
    url: addresses.absolute(post.href, settings.origin),
    site: settings.name,
    language: settings.language,
    source: post.source?.url,
  };
}
