import { buildLibrary, type LibraryOptions, type LibraryResult } from './build-library.ts';
import { readFolder } from './read-folder.ts';

interface LoadOptions extends LibraryOptions {
  /** The folder with `site.yml`, `posts` and the rest. */
  readonly contentDir: string;
}

/**
 * Reads a content folder whole and returns all that can be used and all that was found wrong, in one
 * run. Posts with faulty front matter are reported and left out. Nothing is kept between two calls.
 */
export async function loadLibrary({ contentDir, ...options }: LoadOptions): Promise<LibraryResult> {
  return buildLibrary(await readFolder(contentDir), options);
}
