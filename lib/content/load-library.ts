import { buildLibrary, type LibraryOptions, type LibraryResult } from './build-library.ts';
import type { ContentCache } from './content-cache.ts';
import type { Replaced } from './read-entries.ts';
import { readFolder } from './read-folder.ts';

interface LoadOptions extends LibraryOptions {
  /** The folder with `site.yml`, `posts` and the rest. */
  readonly contentDir: string;
  /** Of the same folder, by whoever loads it again and again. */
  readonly cache?: ContentCache;
  /** To see what a change would bring before it is made; without a cache. */
  readonly replaced?: Replaced | undefined;
}

/**
 * Reads a content folder whole and returns all that can be used and all that was found wrong, in one
 * run. Posts with faulty front matter are reported and left out. Nothing is kept between two calls
 * but in the cache that is handed in.
 */
export async function loadLibrary({
  contentDir,
  replaced,
  ...options
}: LoadOptions): Promise<LibraryResult> {
  return buildLibrary(readFolder(contentDir, { cache: options.cache, replaced }), options);
}
