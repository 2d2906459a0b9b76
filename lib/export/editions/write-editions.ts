import { readFile } from 'node:fs/promises';
import type { Entry } from '#lib/blog.ts';
import { editionFormats } from '#lib/site/address.ts';
import { formatDay } from '#lib/site/date.ts';
import { articleKey } from '../article/article-key.ts';
import { findArticle } from '../article/find-article.ts';
import { type PortableArticle, portableArticle } from '../article/portable-article.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { readBody } from '../read-body.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { visitElements } from '../visit-elements.ts';
import { carryPicture, makeCover } from './carry-pictures.ts';
import type { ChapterHead, Edition, EditionPicture } from './edition.ts';
import { listEditions, type PlannedEdition } from './list-editions.ts';
import { makeChapter } from './make-chapter.ts';
import { writeEpub } from './write-epub.ts';
import { writeSingleFile } from './write-single-file.ts';

/**
 * Writes each post, each series and the posts of each author as a book (EPUB) and as one HTML file,
 * with the text that their pages have. It comes when pictures and cards are in their place.
 */
export async function writeEditions(output: Output): Promise<readonly Fault[]> {
  const { site, files, store, say } = output;
  const { addresses } = site.blog;
  const bookStyle = await readStyle('book.css');
  const fileStyle = await readStyle('single-file.css');
  const planned = listEditions(site.blog);
  let done = 0;
  await runConcurrently(planned, async (plan) => {
    const parts = await gatherParts(plan, output);
    if (!parts) return;
    const recipe = [output.version, bookStyle, fileStyle, ...recipeOf(parts)];
    const make = {
      epub: () => writeEpub(makeEdition(parts, output), bookStyle),
      html: async () =>
        new TextEncoder().encode(await writeSingleFile(makeEdition(parts, output), fileStyle)),
    };
    for (const format of editionFormats) {
      const place = localPath(addresses.edition(plan.page, format), '', site);
      const made = await store.recallFile('editions', [format, ...recipe], make[format]);
      if (place) files.set(place.path, made.file);
    }
    done += 1;
    if (done % 20 === 0) say(`edition ${done} of ${planned.length}`);
  });
  return [];
}

function readStyle(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

/** What an edition is made from. */
interface Parts {
  /** All of it but the texts and the pictures. */
  readonly frame: Omit<Edition, 'cover' | 'chapters' | 'readText' | 'pictures'>;
  readonly cover: Uint8Array;
  readonly sources: readonly { readonly head: ChapterHead; readonly page: Page }[];
  /** The pictures that the pages show, by their path in the output. */
  readonly pictures: ReadonlyMap<string, EditionPicture>;
}

/** Everything that the bytes of an edition depend on. */
function recipeOf({ frame, cover, sources, pictures }: Parts): readonly (string | Uint8Array)[] {
  return [
    JSON.stringify(frame),
    cover,
    ...sources.flatMap(({ head, page }) => [page.path, JSON.stringify(head), articleKey(page)]),
    ...[...pictures].flatMap(([path, { name }]) => [path, name]),
  ];
}

/** Undefined when a page of the edition is not there, or has no text. */
async function gatherParts(
  { page, title, description, entries }: PlannedEdition,
  output: Output,
): Promise<Parts | undefined> {
  const { site, files, store, pages } = output;
  const { addresses, settings } = site.blog;
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const pathOf = (address: string) => localPath(address, '', site)?.path ?? '';
  const pageAt = new Map(pages.map((each) => [each.path, each]));
  const sources = entries.flatMap((entry) => {
    const found = pageAt.get(pathOf(entry.href));
    const head = headOf(entry, absolute(entry.href), settings);
    return found && findArticle(found) ? [{ head, page: found }] : [];
  });
  const card =
    files.get(pathOf(addresses.card(page))) ?? files.get(pathOf(addresses.card(addresses.home())));
  if (sources.length < entries.length || !card) return undefined;
  const [only] = entries;
  return {
    frame: {
      title,
      description,
      authors: [...new Set(entries.flatMap(({ authors }) => authors.map(({ label }) => label)))],
      site: settings.name,
      language: settings.language,
      id: only && entries.length === 1 && only.href === page ? only.id : absolute(page),
      url: absolute(page),
      updated: new Date(Math.max(...entries.map(({ date, updated }) => (updated ?? date).instant))),
    },
    cover: await makeCover(await readBody(card), store),
    sources,
    pictures: await carryAll(
      sources.map((source) => source.page),
      output,
    ),
  };
}

function makeEdition({ frame, cover, sources, pictures }: Parts, output: Output): Edition {
  const { site } = output;
  const order = new Map(sources.map(({ page }, index) => [page.path, index]));
  return {
    ...frame,
    cover,
    chapters: sources.map(({ head }) => head),
    pictures: [...new Map([...pictures.values()].map((each) => [each.name, each])).values()],
    readText: async (index) => {
      const source = sources[index];
      if (!source) throw new RangeError(`no chapter ${index}`);
      const { head, page } = source;
      return makeChapter(await recallArticle(page, output), {
        picture: (src) => {
          const picture = pictures.get(localPath(src, page.path, site)?.path ?? '');
          return picture && `picture:${picture.name}`;
        },
        link: (href) => {
          const target = localPath(href, page.path, site);
          const fragment = target?.fragment ?? '';
          if (href.startsWith('#') || target?.path === page.path) return `#${fragment}`;
          const chapter = target && order.get(target.path);
          if (chapter !== undefined) return `chapter:${chapter}#${fragment}`;
          return URL.canParse(href, head.url) ? new URL(href, head.url).href : href;
        },
      });
    },
  };
}

/** The text of a page on its own, which is in the edition of its post, of its series and of its author. */
async function recallArticle(page: Page, { store, version }: Output): Promise<PortableArticle> {
  const made = await store.recall('articles', [version, articleKey(page)], async () =>
    new TextEncoder().encode(JSON.stringify(portableArticle(page, { drawings: 'drawing' }))),
  );
  return JSON.parse(new TextDecoder().decode(made));
}

function headOf(
  entry: Entry,
  url: string,
  { language }: { readonly language: string },
): ChapterHead {
  const { title, description, authors, date } = entry;
  return {
    title,
    description,
    authors: authors.map(({ label }) => label),
    day: formatDay(date.day, 'long', language),
    url,
  };
}

/** The pictures that pages show, by their path in the output. */
async function carryAll(
  pages: readonly Page[],
  { site, files, store }: Output,
): Promise<ReadonlyMap<string, EditionPicture>> {
  const found = new Map<string, EditionPicture>();
  for (const page of pages) {
    for (const src of picturesOf(page)) {
      const path = localPath(src, page.path, site)?.path ?? '';
      const file = files.get(path);
      const picture = file && !found.has(path) ? await carryPicture(path, file, store) : undefined;
      if (picture) found.set(path, picture);
    }
  }
  return found;
}

/** Every address of a picture in the text of a page, or that of a film's still. */
function picturesOf(page: Page): readonly string[] {
  const { lead, prose } = findArticle(page) ?? {};
  const children = [lead, prose].filter((each) => each !== undefined);
  const sources: string[] = [];
  visitElements({ type: 'root', children }, ({ tagName, properties: { src, poster } }) => {
    if (tagName === 'img' && typeof src === 'string') sources.push(src);
    if (typeof poster === 'string') sources.push(poster);
  });
  return sources;
}
