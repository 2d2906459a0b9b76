import { posix } from 'node:path';
import { splitJekyllPost } from '../jekyll/split-jekyll-post.ts';
import type { Existing, PlannedPost, Read } from './plan-posts.ts';

/** Plans a post of a site like this one: its file as it is, under its own name, with what lies beside it. */
export function planOwnPost(
  post: Read,
  text: string,
  { existing, files }: { readonly existing: Existing; readonly files: readonly string[] },
): PlannedPost {
  const slug = post.metadata.slug ?? 'untitled';
  const folder = `${posix.dirname(post.path)}/`;
  const beside = post.path.endsWith('index.mdx')
    ? files.filter((file) => file !== post.path && file.startsWith(folder))
    : [];
  const { values } = splitJekyllPost(text);
  const ids = new Set(existing.authors.values());
  const missing = (key: 'authors' | 'categories', known: ReadonlySet<string>) => {
    const named: unknown = values.get(key);
    return Array.isArray(named)
      ? named.filter((name): name is string => typeof name === 'string' && !known.has(name))
      : [];
  };
  const unknown = [
    ...missing('authors', ids).filter((id) => id !== '?'),
    ...missing('categories', existing.categories),
  ];
  const there = existing.texts.get(slug);
  return {
    path: post.path,
    slug,
    state: there === undefined ? 'create' : there === text ? 'same' : 'update',
    text,
    body: '',
    sourceText: '',
    decisions: { links: new Map(), pictures: new Map() },
    files: new Map(beside.map((file) => [file.slice(folder.length), file])),
    doubts: unknown.map((name) => ({
      kind: 'metadata',
      line: 1,
      message: `the settings of this site do not name \`${name}\`; add it`,
    })),
    gaps: [],
    post,
    remote: [],
  };
}
