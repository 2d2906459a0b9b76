import type { Root } from 'hast';

/** A page of the site, parsed once: every step reads and changes the same tree. */
export interface Page {
  /** Where the page is written, from the root of the output: `posts/x/index.html`. */
  readonly path: string;
  readonly tree: Root;
}
