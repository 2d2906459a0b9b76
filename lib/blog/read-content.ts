import type { ContentCache } from '../content/content-cache.ts';
import type { Library, Text, UnlistedPost } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import type { Lock } from '../content/lock/lock.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createAddresses } from '../site/address.ts';
import { listFiles } from './list-files.ts';
import type { Options } from './options.ts';
import { mapSite } from './site-map.ts';
import type { World } from './surroundings.ts';

/** A text and the path of its page, such as `/posts/first/`. */
export interface Source {
  readonly text: Text;
  readonly path: string;
}

/** The content folder, read and checked as far as that goes without looking into a text. */
export interface Content {
  readonly library: Library;
  /** The posts and pages that the site shows. */
  readonly listed: readonly Source[];
  /** Drafts, posts of a later date and faulty ones. */
  readonly unlisted: readonly (Source & { readonly text: UnlistedPost })[];
  /** What every text may refer to. */
  readonly world: World;
  /** What was published before; undefined where nobody wrote it down. */
  readonly lock?: Lock;
}

interface Result {
  /** Undefined when the settings of the site cannot be read. */
  readonly content: Content | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadOptions {
  readonly cache?: ContentCache;
  /** Texts in the place of those on the disk, by the name of their file in messages; without a cache. */
  readonly replaced?: ReadonlyMap<string, string> | undefined;
}

/** Reads the content folder and lists its texts, without looking into them. */
export async function readContent(options: Options, reading: ReadOptions): Promise<Result> {
  const { library, unlisted, lock, diagnostics } = await loadLibrary({
    ...options,
    ...reading,
    publicFiles: listFiles(options.publicDir),
  });
  if (!library) return { content: undefined, diagnostics };
  // A faulty post is reported where its fault is, not at every link to it.
  const faulty = unlisted.filter(({ reason }) => reason === 'faulty');
  const siteMap = new Map([
    ...faulty.map((text) => [pathOf(text), ''] as const),
    ...mapSite(library),
  ]);
  const addresses = createAddresses(options.basePath);
  const content = {
    library,
    listed: [
      ...library.posts.map((post) => ({ text: post, path: pathOf(post) })),
      ...library.pages.map((page) => ({ text: page, path: `/${page.slug}/` })),
    ],
    unlisted: unlisted.map((post: UnlistedPost) => ({ text: post, path: pathOf(post) })),
    ...(lock && { lock }),
    world: { options, siteMap, addresses, glossary: library.glossary },
  };
  return { content, diagnostics };
}

function pathOf({ slug }: { readonly slug: string }): string {
  return `/posts/${slug}/`;
}
