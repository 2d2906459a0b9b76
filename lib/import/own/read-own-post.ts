import type { ImportedPost } from '../imported-post.ts';
import { splitJekyllPost } from '../jekyll/split-jekyll-post.ts';

/** The keys that every post of a site like this one has. */
const needed = ['title', 'description', 'date', 'authors', 'categories'];

/** Whether a file is a post that a site like this one holds, and not Markdown of another kind. */
export function isOwnPost(path: string, text: string): boolean {
  if (!path.endsWith('.mdx')) return false;
  const { values } = splitJekyllPost(text);
  return needed.every((key) => values.has(key)) && Array.isArray(values.get('authors'));
}

/** Reads a post of a site like this one, which stays as it is to the last byte. */
export function readOwnPost(path: string, text: string): ImportedPost {
  const { values } = splitJekyllPost(text);
  const title = values.get('title');
  const folders = path.replace(/\/?index\.mdx$|\.mdx$/, '').split('/');
  return {
    metadata: {
      id: path,
      title: typeof title === 'string' ? title : undefined,
      description: undefined,
      date: undefined,
      updated: undefined,
      authors: [],
      categories: [],
      tags: [],
      draft: false,
      slug: folders.at(-1) || undefined,
      source: undefined,
      aliases: [],
      image: undefined,
      other: new Map(),
    },
    tree: { type: 'root', children: [] },
    facts: {
      words: [],
      links: [],
      pictures: [],
      headings: [],
      items: 0,
      code: [],
      formulas: [],
      tables: 0,
      notes: [],
    },
    doubts: [],
    verbatim: text,
  };
}
