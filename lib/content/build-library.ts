import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { sortDiagnostics } from '#lib/diagnostics/sort.ts';
import { settingsSchema } from '#lib/site/settings.ts';
import { checkDefaultAuthor } from './check-default-author.ts';
import { checkEmpty } from './check-empty.ts';
import { checkFeedIds } from './check-feed-ids.ts';
import { checkRelated } from './check-related.ts';
import { checkSchema } from './check-schema.ts';
import { checkSeries } from './check-series.ts';
import { checkFolderNames, checkSlugs } from './check-slugs.ts';
import { claimAddresses } from './claim-addresses.ts';
import { collectClaims } from './collect-claims.ts';
import type { ContentCache } from './content-cache.ts';
import type { ContentFolder, EntryFolder } from './content-folder.ts';
import { indexLibrary } from './index-library.ts';
import type { Library, Post, UnlistedPost } from './library.ts';
import type { Lock } from './lock/lock.ts';
import { readLock } from './lock/read-lock.ts';
import { readCatalog } from './read-catalog.ts';
import { readPage } from './read-page.ts';
import { type PostContext, type PostReading, readPost } from './read-post.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { readText } from './read-text.ts';
import { reportStrays } from './report-strays.ts';
import { resolvePost } from './resolve-post.ts';

export interface LibraryOptions {
  /** The moment at which the library is asked for, in milliseconds. */
  readonly now: number;
  /** Whether lists hold drafts and posts whose date has not come, marked as not published. */
  readonly includeUnpublished: boolean;
  /** Files served as they are, by their path under the root of the site: `robots.txt`. */
  readonly publicFiles?: readonly string[];
  /** Of the same folder, by whoever asks for its library again and again. */
  readonly cache?: ContentCache;
}

export interface LibraryResult {
  /** Everything that is without fault; undefined when there are no settings of the site. */
  readonly library: Library | undefined;
  /** The texts of posts that the library does not list, so that they can be checked as well. */
  readonly unlisted: readonly UnlistedPost[];
  /** What was published before; undefined where nobody wrote it down. */
  readonly lock?: Lock;
  /** Everything that was found, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the library of a content folder that was read: validates every file, then indexes the posts. */
export function buildLibrary(folder: ContentFolder, options: LibraryOptions): LibraryResult {
  if (folder.failure !== undefined) {
    const message = `the content folder ${folder.failure}`;
    const found = report('file-unreadable', { file: folder.name, message });
    return { library: undefined, unlisted: [], diagnostics: [found] };
  }
  const site = readSettingsFile(folder, 'site.yml');
  const settings = site.value && checkSchema(site.value, settingsSchema);
  const timeZone = settings?.value?.timeZone ?? 'UTC';
  const catalog = readCatalog(folder);
  const pages = folder.pages.map(readPage);
  const lock = folder.lock && readLock(folder.lock);
  const results = readPosts(folder.posts, { known: catalog.known, timeZone }, options.cache);
  const read = results.flatMap(({ post }) => post ?? []);
  const posts = read.flatMap((post) => resolvePost(post, catalog, options.now) ?? []);
  const { publicFiles = [] } = options;
  const claims = collectClaims({ ...folder, catalog, read, publicFiles });
  // Who has no post can only be told when every post could be read.
  const isComplete = posts.length === folder.posts.length;
  const diagnostics = [
    ...folder.unreadable.flatMap((file) => readText(file).diagnostics),
    ...reportStrays(folder),
    ...(lock?.diagnostics ?? []),
    ...site.diagnostics,
    ...(settings?.diagnostics ?? []),
    ...(site.value
      ? checkDefaultAuthor(site.value, settings?.value?.defaultAuthor, catalog.known.authors)
      : []),
    ...catalog.diagnostics,
    ...pages.flatMap((page) => page.diagnostics),
    ...results.flatMap((result) => result.diagnostics),
    ...checkFolderNames([...folder.posts, ...folder.pages]),
    ...checkSlugs(catalog, read),
    ...claimAddresses(claims),
    ...checkFeedIds(read),
    ...checkSeries(catalog.files.series, { folders: folder.posts, read }),
    ...checkRelated(folder.posts, read),
    ...(isComplete ? checkEmpty(catalog, posts) : []),
  ];
  const library =
    settings?.value &&
    indexLibrary({
      settings: settings.value,
      catalog,
      posts: withoutTwins(posts),
      pages: pages.flatMap(({ value }) => value ?? []),
      includeUnpublished: options.includeUnpublished,
    });
  const listed = new Set(library?.posts.map(({ file }) => file));
  const usable = new Set(posts.map(({ file }) => file));
  const unlisted = folder.posts.flatMap((entry, index): UnlistedPost[] => {
    const { text, post } = results[index] ?? {};
    const { file } = entry.index;
    if (text === undefined || listed.has(file)) return [];
    const reason = usable.has(file) ? 'unpublished' : 'faulty';
    return [
      {
        slug: entry.name.normalize('NFC'),
        file,
        folder: entry.folder,
        assets: entry.assets,
        text,
        // What cannot be read is not held against the text.
        interactive: post?.frontMatter.interactive ?? post === undefined,
        reason,
      },
    ];
  });
  return {
    library,
    unlisted,
    ...(lock?.value && { lock: lock.value }),
    diagnostics: sortDiagnostics(diagnostics),
  };
}

/** Reads each post, but those that have not changed since they were read against the same names. */
function readPosts(
  entries: readonly EntryFolder[],
  context: PostContext,
  cache: ContentCache | undefined,
): readonly PostReading[] {
  if (!cache) return entries.map((entry) => readPost(entry, context));
  const key = JSON.stringify(context);
  return entries.map((entry) => {
    const known = cache.posts.get(entry);
    const reading = known?.key === key ? known.reading : readPost(entry, context);
    cache.posts.set(entry, { key, reading });
    return reading;
  });
}

/** Of posts with one slug, which is reported, the first stands in the library. */
function withoutTwins(posts: readonly Post[]): readonly Post[] {
  return [...new Map(posts.toReversed().map((post) => [post.slug, post])).values()];
}
