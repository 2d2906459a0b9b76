import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Read } from '../plan/plan-posts.ts';
import { checkPicture } from './check-picture.ts';

interface Options {
  /** Where the names of files begin. */
  readonly base: string;
  /** Which file of the source an address in a post means. */
  readonly find: (post: Read, src: string) => string | undefined;
}

/** The pictures of a source that no page can show, each with the reason. */
export async function checkLocal(
  posts: readonly Read[],
  { base, find }: Options,
): Promise<ReadonlyMap<string, string>> {
  const files = new Set<string>();
  for (const post of posts) {
    const add = (src: string) => {
      const file = find(post, src);
      if (file !== undefined) files.add(file);
    };
    visit(post.tree, 'image', ({ url }) => add(url));
    if (post.metadata.image) add(post.metadata.image.src);
  }
  const faults = new Map<string, string>();
  for (const file of files) {
    const checked = await checkPicture(await readFile(resolve(base, file)));
    if ('fault' in checked) faults.set(file, checked.fault);
  }
  return faults;
}
