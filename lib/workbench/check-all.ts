import { join } from 'node:path';
import { findDeadAnchors } from '../blog/find-dead-anchors.ts';
import type { Memory } from '../blog/memory.ts';
import type { Options } from '../blog/options.ts';
import { type Content, readContent, type Source } from '../blog/read-content.ts';
import { surroundingsOf } from '../blog/surroundings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isPicture } from '../site/picture-types.ts';
import type { CheckCache } from './check-cache.ts';
import { checkDocuments } from './check-documents.ts';
import { checkLeadImages, checkPictures, leadImageOf } from './check-pictures.ts';
import { checkText, withInspector } from './check-text.ts';
import { checkTogether } from './check-together.ts';
import type { Place } from './drawings.ts';
import { createInspector, type Inspect } from './inspector.ts';
import type { KnownText } from './known.ts';
import { findLost } from './lock/find-lost.ts';
import { answersStand } from './record-answers.ts';
import { createTextKey } from './text-key.ts';

export interface CheckOptions {
  /** Texts in the place of those on the disk, by the name of their file in messages. */
  readonly replaced?: ReadonlyMap<string, string> | undefined;
  /** Where to draw texts that had to be read, when there are many, for a site that is built right after. */
  readonly drawings?: Place | undefined;
}

/** As few texts are read faster than other threads begin. */
const mostAlone = 48;

/** Reads and checks everything without drawing a page: all findings, in no order. */
export async function checkAll(
  options: Options,
  { cache, memory }: { readonly cache: CheckCache; readonly memory: Memory },
  { replaced, drawings }: CheckOptions = {},
): Promise<readonly Diagnostic[]> {
  const reading = replaced ? { replaced } : { cache: memory.content };
  const { content, diagnostics } = await readContent(options, reading);
  if (!content) return diagnostics;
  const { library, listed, unlisted } = content;
  const sources = [...listed, ...unlisted];
  const inspect = createInspector(cache.pictures);
  await inspectAll(sources, inspect);
  await checkTexts(content, sources, { cache, inspect, drawings });
  const known = knownByPath(sources, cache);
  const linking = new Map(
    listed.flatMap(({ path }) => {
      const found = known.get(path);
      return found ? [[path, { ...found, anchors: new Set(found.anchors) }] as const] : [];
    }),
  );
  const shown = new Set([
    ...sources.flatMap(({ text, path }) => shownBeside(text, known.get(path))),
    ...library.posts.flatMap((post) => leadImageOf(post) ?? []),
  ]);
  const texts = sources.map(({ text }) => text);
  if (!replaced) forgetOthers(cache, texts);
  return [
    ...diagnostics,
    ...[...known.values()].flatMap((text) => text.diagnostics),
    ...findDeadAnchors(linking, listed),
    ...findLost(content, known),
    ...(await checkLeadImages(library, inspect)),
    ...(await checkPictures(texts, shown, inspect)),
    ...checkDocuments(texts),
  ];
}

/** What is known of each text by the path of its page, when it was checked. */
export function knownByPath(
  sources: readonly Source[],
  cache: CheckCache,
): ReadonlyMap<string, KnownText> {
  return new Map(
    sources.flatMap(({ text, path }) => {
      const found = cache.texts.get(text.file);
      return found ? [[path, found] as const] : [];
    }),
  );
}

interface Means {
  readonly cache: CheckCache;
  readonly inspect: Inspect;
  readonly drawings: Place | undefined;
}

/** Brings what is known of every text up to date. */
async function checkTexts(content: Content, sources: readonly Source[], means: Means) {
  const { cache, drawings } = means;
  const world = withInspector(content.world, means.inspect);
  const keyOf = createTextKey(world);
  const stale: (Source & { readonly key: string })[] = [];
  for (const source of sources) {
    const { text, path } = source;
    const key = keyOf(text.text);
    const known = cache.texts.get(text.file);
    const stands =
      known?.key === key && (await answersStand(known.asked, surroundingsOf(text, path, world)));
    if (!stands) stale.push({ ...source, key });
  }
  if (stale.length > mostAlone) {
    const found = await checkTogether(stale, content.world, cache.pictures, drawings);
    for (const [file, text] of found) cache.texts.set(file, text);
    return;
  }
  if (stale.length === 0) return;
  // It takes half a second to load, which a check that finds all as it was can save.
  const { parsePost } = await import('../mdx/parse-post.ts');
  for (const source of stale) {
    cache.texts.set(source.text.file, await checkText(source, world, parsePost));
  }
}

/** Looks at all pictures at once: the library that reads them has threads of its own. */
async function inspectAll(sources: readonly Source[], inspect: Inspect) {
  const files = sources.flatMap(({ text }) =>
    text.assets.filter(isPicture).map((name) => join(text.folder, name)),
  );
  await Promise.all(files.map(inspect));
}

function shownBeside({ folder, assets }: Source['text'], known: KnownText | undefined) {
  const asked = new Set(
    known?.asked.pictures.map(([src]) => src.replace(/^\.\//, '').normalize('NFC')),
  );
  return assets
    .filter((name) => asked.has(name.normalize('NFC')))
    .map((name) => join(folder, name));
}

function forgetOthers(cache: CheckCache, texts: readonly Source['text'][]) {
  const files = new Set(texts.map(({ file }) => file));
  for (const file of cache.texts.keys()) if (!files.has(file)) cache.texts.delete(file);
  const folders = new Set(texts.map(({ folder }) => folder));
  for (const path of cache.pictures.keys()) {
    if (!folders.has(join(path, '..'))) cache.pictures.delete(path);
  }
}
