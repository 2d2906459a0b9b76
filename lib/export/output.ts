import type { Blog } from '#lib/blog.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** A file beside the pages: copied from a place on the disk, or made by a step. */
export type OutputFile = { readonly from: string } | { readonly body: string | Uint8Array };

/** What steps may want to know about the site. */
export interface Site {
  /** Path the site lives under, such as `/blog`; empty at the root of its host. */
  readonly basePath: string;
  readonly blog: Blog;
}

/** The site on its way out. Steps change it in place; nothing of it is on the disk before the last step is done. */
export interface Output {
  readonly site: Site;
  /** In the order of their paths. */
  readonly pages: Page[];
  /** By path from the root of the output, with forward slashes. */
  readonly files: Map<string, OutputFile>;
}

/** One thing that happens to a site after Next has exported it. A fault stops the publication, but not the later steps. */
export type Step = (output: Output) => readonly Fault[] | Promise<readonly Fault[]>;
