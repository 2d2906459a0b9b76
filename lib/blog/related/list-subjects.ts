import type { Library } from '../../content/library.ts';
import { countTerms, type Terms } from './count-terms.ts';
import type { Subject } from './weigh-words.ts';

/** What the posts of a site are compared by; `termsOf` tells the words of a text by the path of its page. */
export function listSubjects(
  library: Library,
  termsOf: (path: string) => Terms | undefined,
): readonly Subject[] {
  return library.posts.map((post) => ({
    slug: post.slug,
    published: post.published,
    terms: termsOf(`/posts/${post.slug}/`) ?? new Map(),
    headline: countTerms(`${post.title}\n${post.description}`),
    labels: [...post.categories, ...post.tags].map(({ name }) => name),
    pin: post.related?.pin ?? [],
    exclude: post.related?.exclude ?? [],
  }));
}
