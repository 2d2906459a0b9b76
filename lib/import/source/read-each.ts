import type { Nodes } from 'mdast';
import type { ImportedPost } from '../imported-post.ts';

/** What lies deeper than this is no text that somebody wrote, and no page draws it. */
const deepest = 100;

/** Posts that could be read, and sentences about those that could not. */
interface ReadEach<T> {
  readonly posts: readonly T[];
  readonly faults: readonly string[];
}

/** Reads every post by itself, so that one which is nested without end does not stop the others. */
export function readEach<S extends { readonly path: string }, T extends ImportedPost>(
  sources: readonly S[],
  read: (source: S) => T,
): ReadEach<T & { readonly path: string }> {
  const posts: (T & { readonly path: string })[] = [];
  const faults: string[] = [];
  for (const source of sources) {
    const { path } = source;
    const post = withinStack(() => read(source));
    if (post !== undefined && depthOf(post.tree) <= deepest) posts.push({ ...post, path });
    else faults.push(`${path}: a post in it is nested too deep to be read, and is left out`);
  }
  return { posts, faults };
}

/** Undefined when the work runs out of stack, as parsers of trees do. */
function withinStack<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) return undefined;
    throw error;
  }
}

function depthOf(tree: Nodes): number {
  let level: readonly Nodes[] = [tree];
  let depth = 0;
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return depth;
}
