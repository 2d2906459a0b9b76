import type { Blog } from '#lib/blog.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import type { Store } from './store/store.ts';

/** A file beside the pages: copied from a place on the disk, or made by a step. */
export type OutputFile = { readonly from: string } | { readonly body: string | Uint8Array };

/** What steps may want to know about the site. */
export interface Site {
  /** Path the site lives under, such as `/blog`; empty at the root of its host. */
  readonly basePath: string;
  /** Whether the host answers with the headers that are written for it. */
  readonly hostSendsHeaders: boolean;
  readonly blog: Blog;
  /** Files of the client components that pages may refer to, by the id that Next gave them. */
  readonly clientModules: ReadonlyMap<string, string>;
}

/** The site on its way out. Steps change it in place; nothing of it is on the disk before the last step is done. */
export interface Output {
  readonly site: Site;
  /** In the order of their paths. */
  readonly pages: Page[];
  /** By path from the root of the output, with forward slashes. */
  readonly files: Map<string, OutputFile>;
  /** What earlier builds made. */
  readonly store: Store;
  /** Of the code that makes other surfaces of a text: what another version made is made again. */
  readonly version: string;
  /** What the owner should know although it stops nothing, as one sentence each without a full stop. */
  readonly remarks: string[];
  /** Tells how far a long step has come. */
  readonly say: (progress: string) => void;
}

/** One thing that happens to a site after Next has exported it. A fault stops the publication, but not the later steps. */
export type Step = (output: Output) => readonly Fault[] | Promise<readonly Fault[]>;
