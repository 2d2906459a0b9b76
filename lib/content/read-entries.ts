import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentCache, stampItems } from './content-cache.ts';
import type { EntryFolder, RawFile, Stray } from './content-folder.ts';
import { type Item, listFolder } from './list-folder.ts';
import { readFailure } from './read-failure.ts';

/** Texts that are read in the place of what is on the disk, by the name of their file in messages. */
export type Replaced = ReadonlyMap<string, string>;

export interface ReadOptions {
  /** Not together with `replaced`: it would keep what is not on the disk. */
  readonly cache?: ContentCache | undefined;
  readonly replaced?: Replaced | undefined;
}

/** The folders of posts or of pages, and what else lies among them. */
export interface Entries {
  readonly entries: readonly EntryFolder[];
  readonly strays: readonly Stray[];
  readonly unreadable: readonly RawFile[];
}

/** Reads all folders in `room`, which is called `place` in messages. */
export function readEntries(
  room: string,
  place: string,
  { cache, replaced }: ReadOptions = {},
): Entries {
  const items = listFolder(room);
  if (typeof items === 'string') {
    return { entries: [], strays: [], unreadable: [{ file: place, failure: items }] };
  }
  const folders = items.filter(({ kind }) => kind === 'folder');
  const read = folders.map(({ name }) =>
    readEntry(join(room, name), `${place}/${name}`, name, { cache, replaced }),
  );
  const files = items.filter(({ kind }) => kind === 'file');
  const strays = files.map(({ name }) => strayOf(place, name, 'file', 'entries'));
  return {
    entries: read.flatMap(({ entries }) => entries),
    strays: [...strays, ...read.flatMap((result) => result.strays)],
    unreadable: [...noFiles(place, items), ...read.flatMap((result) => result.unreadable)],
  };
}

function readEntry(
  folder: string,
  place: string,
  name: string,
  { cache, replaced }: ReadOptions,
): Entries {
  const items = listFolder(folder);
  if (typeof items === 'string') {
    const index = { file: `${place}/index.mdx`, failure: items };
    return { entries: [{ name, folder, index, assets: [] }], strays: [], unreadable: [] };
  }
  const stamp = cache && stampItems(folder, items);
  const known = cache?.folders.get(folder);
  if (known && known.stamp === stamp) return known.read;
  const read = readItems(folder, place, name, items, replaced);
  if (stamp === undefined) cache?.folders.delete(folder);
  else cache?.folders.set(folder, { stamp, read });
  return read;
}

function readItems(
  folder: string,
  place: string,
  name: string,
  items: readonly Item[],
  replaced: Replaced | undefined,
): Entries {
  const beside = items.filter((item) => item.name !== 'index.mdx');
  const folders = beside.filter(({ kind }) => kind === 'folder');
  const files = beside.filter(({ kind }) => kind === 'file').map((item) => item.name);
  const isText = (file: string) => /\.mdx?$/i.test(file);
  const index = readRaw(folder, place, 'index.mdx', replaced);
  return {
    entries: [{ name, folder, index, assets: files.filter((file) => !isText(file)) }],
    strays: [
      ...folders.map((item) => strayOf(place, item.name, 'folder', 'entry')),
      ...files.filter(isText).map((file) => strayOf(place, file, 'file', 'entry')),
    ],
    unreadable: noFiles(place, beside),
  };
}

/** Reads one file in a folder, which is called `place` in messages. */
export function readRaw(folder: string, place: string, name: string, replaced?: Replaced): RawFile {
  const file = `${place}/${name}`;
  const text = replaced?.get(file);
  if (text !== undefined) return { file, bytes: new TextEncoder().encode(text) };
  try {
    return { file, bytes: readFileSync(join(folder, name)) };
  } catch (error) {
    return { file, failure: readFailure(error) };
  }
}

/** What in a folder is neither file nor folder, as something that cannot be read. */
export function noFiles(place: string, items: readonly Item[]): readonly RawFile[] {
  return items
    .filter(({ kind }) => kind === 'neither')
    .map(({ name }) => ({ file: `${place}/${name}`, failure: 'is no file, or a link to nothing' }));
}

function strayOf(place: string, name: string, kind: Stray['kind'], expected: Stray['place']) {
  return { file: `${place}/${name}`, kind, place: expected };
}
