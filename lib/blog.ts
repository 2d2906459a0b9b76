import type { ReactNode } from 'react';
import { createBlog } from './blog/create-blog.ts';
import { emptyLibrary } from './blog/empty-library.ts';
import { memory } from './blog/memory.ts';
import { type Options, readOptions } from './blog/options.ts';
import { readAll } from './blog/read-all.ts';
import { stamp } from './blog/stamp.ts';
import type { PostDate, Source } from './content/library.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Addresses } from './site/address.ts';
import type { SiteSettings } from './site/settings.ts';

export type { PostDate, Source } from './content/library.ts';

/** A name that leads to a page of this site. */
export interface Linked {
  readonly label: string;
  readonly href: string;
}

/** How many posts a year has. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A category, an author, a series, a tag or a year, with the number of posts a reader finds there. */
export interface Group extends Linked {
  readonly slug: string;
  readonly description: string;
  readonly count: number;
  /** From its first year to its last, those without a post included. */
  readonly years: readonly YearCount[];
  /** Only for an author. */
  readonly writer?: {
    readonly kind: 'person' | 'organization';
    readonly url?: string;
    /** The part of the name that lists are sorted by. */
    readonly family?: string;
  };
}

/** One post as lists show it. */
export interface Entry {
  readonly slug: string;
  /** What feeds call the post for good: a URI that does not follow its address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly date: PostDate;
  readonly updated?: PostDate;
  readonly authors: readonly Linked[];
  readonly categories: readonly Linked[];
  readonly tags: readonly Linked[];
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
  readonly series?: Linked & { readonly part: number; readonly of: number };
  readonly status: 'published' | 'draft' | 'scheduled';
  readonly pinned: boolean;
}

/** One page of a list that may span several. */
export interface Paged {
  readonly entries: readonly Entry[];
  readonly page: number;
  readonly pages: number;
  /** Address of the page with newer entries. */
  readonly newer?: string;
  /** Address of the page with older entries. */
  readonly older?: string;
}

/** A heading that the outline of a page lists. */
export interface OutlineItem {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3;
  /** Reading time of a section of level 2 with its subsections, in whole minutes, at least 1. */
  readonly minutes?: number;
}

/** A way through posts that a post lies on: its neighbours there. Their addresses name the trail. */
export interface Trail extends Linked {
  readonly kind: 'category' | 'author' | 'series' | 'all';
  /** The next older post, or the part before in a series. */
  readonly older?: Linked;
  /** The next newer post, or the part after in a series. */
  readonly newer?: Linked;
}

/** A post that has something to do with another, and the words and labels that both share. */
export interface Related extends Linked {
  readonly about: readonly string[];
}

/** A post that links to another, with the sentence around the link. */
export interface Backlink extends Linked {
  readonly sentence: { readonly before: string; readonly link: string; readonly after: string };
}

/** A post with everything its page shows. */
export interface PostView extends Entry {
  readonly content: ReactNode;
  /** In the place of the content, when it was drawn before. */
  readonly html?: string;
  readonly outline: readonly OutlineItem[];
  /** All posts first, then its series, its categories and its authors. */
  readonly trails: readonly Trail[];
  /** Three at most, what its writer pinned first. */
  readonly related: readonly Related[];
  /** The newest first. */
  readonly backlinks: readonly Backlink[];
  /** How many more posts link to it. */
  readonly moreBacklinks: number;
  readonly source?: Source;
  /** All parts of the series in reading order; empty outside a series. */
  readonly parts: readonly (Linked & { readonly current: boolean })[];
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
}

/** A page beside the posts, such as `about`. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  readonly content: ReactNode;
  /** In the place of the content, when it was drawn before. */
  readonly html?: string;
  readonly outline: readonly OutlineItem[];
}

/** An abbreviation that the texts explain. */
interface GlossaryTerm {
  readonly short: string;
  readonly long: string;
  /** Of its place on the page of the glossary. */
  readonly id: string;
}

/** An old address that leads to a post. */
export interface Redirect {
  /** From the root of the site, without the base path, as the author wrote it: `/2019/old-name/`. */
  readonly from: string;
  readonly to: Linked;
}

export type GroupKind = 'category' | 'author' | 'series' | 'tag' | 'year';

/** What the routes may ask. */
export interface Blog {
  readonly settings: SiteSettings;
  readonly addresses: Addresses;
  /** Faults of the content; empty in a build, which does not begin while there are any. */
  readonly diagnostics: readonly Diagnostic[];
  /** Posts newest first, pinned ones at the head of page 1. */
  posts(page?: number): Paged;
  /** Whether a post may hold components that run in the browser; its page keeps React. */
  isInteractive(slug: string): boolean;
  /** Stands for all that the page of a post shows beside its text. */
  pageKey(slug: string): Promise<string>;
  /** Stands for all that the pages of the site show beside their texts. */
  siteKey(): Promise<string>;
  /** Slugs of the posts whose page is to be rendered: in a build all but those that were before. */
  slugsToRender(): readonly string[];
  /** All posts that have a page, newest first. */
  entries(): readonly Entry[];
  /** How many posts each year has, from the first to the last. */
  years(): readonly YearCount[];
  /** Slugs of all posts that have a page. */
  slugs(): readonly string[];
  /** Names of the files that a post's page needs beside it. */
  assets(slug: string): readonly string[];
  asset(
    slug: string,
    name: string,
  ): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | undefined>;
  post(slug: string): Promise<PostView | undefined>;
  page(slug: string): Promise<PageView | undefined>;
  /** In the order of the alphabet. */
  glossary(): readonly GlossaryTerm[];
  /** The old addresses of all posts that have a page. */
  redirects(): readonly Redirect[];
  groups(kind: GroupKind): readonly Group[];
  group(
    kind: GroupKind,
    slug: string,
    page?: number,
  ): { readonly group: Group; readonly list: Paged } | undefined;
}

/** A page asks several times while it is drawn, and the preview waits longer than this after a save. */
const moment = 10;

/** By content folder: what was read, of which state of its files, and when that was asked. */
const opened = new Map<
  string,
  { readonly key: string; readonly blog: Promise<Blog>; readonly at: number }
>();

/**
 * Opens the content folder that the environment names. While no file of it changes, the same blog
 * is returned; in a build that is always so. Throws when the settings of the site cannot be read
 * and there is nothing to show; in development a blog without posts stands in and names the faults.
 */
export function openBlog(): Promise<Blog> {
  const options = readOptions(process.env);
  const { contentDir, includeUnpublished } = options;
  const latest = opened.get(contentDir);
  if (latest && performance.now() - latest.at < moment) return latest.blog;
  const key = includeUnpublished ? stamp(contentDir) : '';
  const blog = latest?.key === key ? latest.blog : open(options);
  opened.set(contentDir, { key, blog, at: performance.now() });
  return blog;
}

async function open(options: Options): Promise<Blog> {
  const reading = await readAll(options, memory);
  const library = reading.library ?? (options.includeUnpublished ? emptyLibrary : undefined);
  if (!library) throw new Error('site.yml cannot be read; npm run check says why');
  return createBlog(library, reading, options);
}
