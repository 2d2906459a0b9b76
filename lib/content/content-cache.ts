import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryFolder } from './content-folder.ts';
import type { Item } from './list-folder.ts';
import type { Entries } from './read-entries.ts';
import type { PostReading } from './read-post.ts';

/** A file that was written so shortly before it was read may be written again without another time. */
const unsettled = 50;

/**
 * What was read from one content folder before, so that only what has changed since is read and
 * checked again. Handed in by whoever asks for the library more than once.
 */
export interface ContentCache {
  /** The folder of each post and page by its path, with the stamp that it had. */
  readonly folders: Map<string, { readonly stamp: string; readonly read: Entries }>;
  /** The reading of each post, with what it was checked against. */
  readonly posts: WeakMap<EntryFolder, { readonly key: string; readonly reading: PostReading }>;
}

/** Makes a cache that knows nothing yet. */
export function createContentCache(): ContentCache {
  return { folders: new Map(), posts: new WeakMap() };
}

/**
 * What changes when a file in a folder is written, added, removed or replaced. Undefined when that
 * cannot be told: a file is gone already, or was written just now.
 */
export function stampItems(folder: string, items: readonly Item[]): string | undefined {
  const settled = Date.now() - unsettled;
  const stamps: string[] = [];
  for (const { name, kind } of items) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (!stats || stats.mtimeMs > settled || stats.ctimeMs > settled) return undefined;
    stamps.push(`${name}:${kind}:${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`);
  }
  return stamps.join('\n');
}
