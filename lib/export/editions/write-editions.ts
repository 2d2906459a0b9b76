import { readFile } from 'node:fs/promises';
import type { Entry } from '#lib/blog.ts';
import { editionFormats } from '#lib/site/address.ts';
import { formatDay } from '#lib/site/date.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { readBody } from '../read-body.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { carryPicture, makeCover } from './carry-pictures.ts';
import type { Chapter, Edition, EditionPicture } from './edition.ts';
import { listEditions, type PlannedEdition } from './list-editions.ts';
import { makeChapter } from './make-chapter.ts';
import { writeEpub } from './write-epub.ts';
import { writeSingleFile } from './write-single-file.ts';

/** Changes with the form of editions: what was written under another name is written again. */
const version = '1';

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
    const edition = await makeEdition(plan, output);
    if (!edition) return;
    const recipe = [version, bookStyle, fileStyle, ...recipeOf(edition)];
    const make = {
      epub: async () => writeEpub(edition, bookStyle),
      html: async () => new TextEncoder().encode(writeSingleFile(edition, fileStyle)),
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

/** Everything that the bytes of an edition depend on. */
function recipeOf({ cover, pictures, ...edition }: Edition): readonly (string | Uint8Array)[] {
  return [JSON.stringify(edition), cover, ...pictures.map(({ name }) => name)];
}

async function makeEdition(
  { page, title, description, entries }: PlannedEdition,
  output: Output,
): Promise<Edition | undefined> {
  const { site, files, store } = output;
  const { addresses, settings } = site.blog;
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const pages = new Map(output.pages.map((each) => [each.path, each]));
  const pathOf = (address: string) => localPath(address, '', site)?.path ?? '';
  const sources = entries.flatMap((entry) => {
    const found = pages.get(pathOf(entry.href));
    return found ? [{ entry, page: found }] : [];
  });
  const order = new Map(sources.map((source, index) => [source.page.path, index]));
  const pictures = await carryAll(
    sources.map((source) => source.page),
    output,
  );
  const chapters = sources.flatMap(({ entry, page: from }): readonly Chapter[] => {
    const url = absolute(entry.href);
    const text = makeChapter(from, {
      picture: (src) => {
        const picture = pictures.get(localPath(src, from.path, site)?.path ?? '');
        return picture && `picture:${picture.name}`;
      },
      link: (href) => {
        const target = localPath(href, from.path, site);
        if (href.startsWith('#') || target?.path === from.path) return `#${target?.fragment ?? ''}`;
        const chapter = target && order.get(target.path);
        if (chapter !== undefined) return `chapter:${chapter}#${target?.fragment}`;
        return URL.canParse(href, url) ? new URL(href, url).href : href;
      },
    });
    return text ? [{ ...headOf(entry, url, settings), ...text }] : [];
  });
  const card =
    files.get(pathOf(addresses.card(page))) ?? files.get(pathOf(addresses.card(addresses.home())));
  if (chapters.length < sources.length || !card) return undefined;
  const [only] = entries;
  return {
    title,
    description,
    authors: [...new Set(entries.flatMap(({ authors }) => authors.map(({ label }) => label)))],
    site: settings.name,
    language: settings.language,
    id: only && entries.length === 1 && only.href === page ? only.id : absolute(page),
    url: absolute(page),
    updated: new Date(Math.max(...entries.map(({ date, updated }) => (updated ?? date).instant))),
    cover: await makeCover(await readBody(card), store),
    chapters,
    pictures: [
      ...new Map([...pictures.values()].map((picture) => [picture.name, picture])).values(),
    ],
  };
}

function headOf(entry: Entry, url: string, { language }: { readonly language: string }) {
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

function picturesOf(page: Page): readonly string[] {
  const sources: string[] = [];
  makeChapter(page, {
    link: (href) => href,
    picture: (src) => {
      sources.push(src);
      return src;
    },
  });
  return sources;
}
