import type { Library } from '../content/library.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import { type Backlinks, findBacklinks } from './find-backlinks.ts';
import type { Memory } from './memory.ts';
import { countTerms } from './related/count-terms.ts';
import { listSubjects } from './related/list-subjects.ts';
import { type Relation, relatePosts } from './related/relate-posts.ts';

/** What the other posts have to do with one; posts that are not published are never among them. */
export interface Connections extends Backlinks {
  readonly related: readonly Relation[];
}

/** Finds what the other posts have to do with one, by its slug. */
export type FindConnections = (slug: string) => Connections;

/**
 * Connects posts whose trees are there, for the preview. Which posts are related is found anew when
 * the front matter of any post changes, and not at each save of a text: it takes as long as all else.
 */
export function connectTrees(
  library: Library,
  trees: ReadonlyMap<string, ParsedPost>,
  memory: Memory,
): FindConnections {
  const backlinksOf = findBacklinks(library, (path) => trees.get(path)?.links);
  const termsOf = (path: string) => {
    const tree = trees.get(path);
    if (!tree) return undefined;
    const terms = memory.terms.get(tree) ?? countTerms(tree.plain);
    memory.terms.set(tree, terms);
    return terms;
  };
  const relatedOf = () => {
    const key = JSON.stringify(
      listSubjects(library, () => undefined).map(({ terms: _, headline, ...rest }) => [
        rest,
        [...headline],
      ]),
    );
    const known = memory.related.get(key) ?? relatePosts(listSubjects(library, termsOf));
    memory.related.clear();
    memory.related.set(key, known);
    return known;
  };
  return (slug) => ({ related: relatedOf()(slug), ...backlinksOf(slug) });
}
