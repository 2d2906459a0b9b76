import type { Group, PostView } from '#lib/blog.ts';
import type { PostFacts } from '#lib/site/structured-data.ts';

/** What machines are told of a post; `writers` are all authors of the site. */
export function postFacts(post: PostView, writers: readonly Group[]): PostFacts {
  return {
    label: post.title,
    href: post.href,
    description: post.description,
    published: post.date.instant,
    modified: post.updated?.instant,
    authors: post.authors.flatMap(({ href }) => {
      const group = writers.find((each) => each.href === href);
      return group?.writer ? [{ ...group, ...group.writer }] : [];
    }),
    sections: post.categories.map(({ label }) => label),
    tags: post.tags.map(({ label }) => label),
    image: post.image?.src,
    source: post.source?.url,
  };
}
