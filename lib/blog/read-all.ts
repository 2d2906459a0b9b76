import type { Library, Text } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { report } from '../diagnostics/report.ts';
import { type ParsedPost, parsePost } from '../mdx/parse-post.ts';
import { createAddresses } from '../site/address.ts';
import { listFiles } from './list-files.ts';
import type { Options } from './options.ts';
import { mapSite } from './site-map.ts';
import { surroundingsOf } from './surroundings.ts';

/** The content folder, read and checked: what it says, the tree of every text, and all faults. */
export interface Reading {
  /** Undefined when the settings of the site cannot be read. */
  readonly library: Library | undefined;
  /** The tree of each post and page by the path of its page, such as `/posts/first/`. */
  readonly texts: ReadonlyMap<string, ParsedPost>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Trees that were read before, by file; a tree is used again while nothing it depends on has changed. */
export type TreeCache = Map<string, { readonly key: string; readonly parsed: ParsedPost }>;

/** Reads everything and checks everything that can be checked without drawing a page. */
export async function readAll(
  options: Options,
  trees: TreeCache,
  stamp: (folder: string) => string,
): Promise<Reading> {
  const { library, unlisted, diagnostics } = await loadLibrary({
    ...options,
    publicFiles: listFiles(options.publicDir),
  });
  const texts = new Map<string, ParsedPost>();
  if (!library) return { library, texts, diagnostics };
  // A faulty post is reported where its fault is, not at every link to it.
  const faulty = unlisted.filter(({ reason }) => reason === 'faulty');
  const siteMap = new Set([...mapSite(library), ...faulty.map(({ slug }) => `/posts/${slug}/`)]);
  const world = {
    options,
    siteMap,
    addresses: createAddresses(options.basePath),
    glossary: library.glossary,
  };
  const worldKey = JSON.stringify([options.basePath, [...siteMap], [...library.glossary]]);
  const parse = async (text: Text, path: string) => {
    const key = JSON.stringify([text.text, text.assets, stamp(text.folder), worldKey]);
    const known = trees.get(text.file);
    const parsed =
      known?.key === key
        ? known.parsed
        : await parsePost(text.text, surroundingsOf(text, path, world));
    trees.set(text.file, { key, parsed });
    return parsed;
  };
  for (const post of library.posts) {
    const path = `/posts/${post.slug}/`;
    texts.set(path, await parse(post, path));
  }
  for (const page of library.pages)
    texts.set(`/${page.slug}/`, await parse(page, `/${page.slug}/`));
  const others: ParsedPost[] = [];
  for (const post of unlisted) others.push(await parse(post, `/posts/${post.slug}/`));
  const found = [...texts.values(), ...others].flatMap((text) => text.diagnostics);
  return {
    library,
    texts,
    diagnostics: [...diagnostics, ...found, ...findDeadAnchors(library, texts)],
  };
}

/** Links to headings of other texts that do not exist. */
function findDeadAnchors(library: Library, texts: ReadonlyMap<string, ParsedPost>): Diagnostic[] {
  const files = new Map<string, string>([
    ...library.posts.map(({ slug, file }) => [`/posts/${slug}/`, file] as const),
    ...library.pages.map(({ slug, file }) => [`/${slug}/`, file] as const),
  ]);
  return [...texts].flatMap(([path, text]) =>
    text.links.flatMap(({ target: { page = '', fragment }, url, range }) => {
      const anchors = texts.get(page)?.anchors;
      if (!fragment || !anchors || anchors.has(fragment)) return [];
      const near = nearest(fragment, [...anchors]);
      const message = `\`${url}\` leads to a page that has no heading \`#${fragment}\``;
      const hint = near && `did you mean \`#${near}\`?`;
      return [report('anchor-dead', { file: files.get(path) ?? path, range, message, hint })];
    }),
  );
}
