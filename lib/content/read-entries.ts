import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryFolder, RawFile, Stray } from './content-folder.ts';
import { type Item, listFolder } from './list-folder.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { readFailure } from './read-failure.ts';

const atOnce = 32;

/** The folders of posts or of pages, and what else lies among them. */
export interface Entries {
  readonly entries: readonly EntryFolder[];
  readonly strays: readonly Stray[];
  readonly unreadable: readonly RawFile[];
}

/** Reads all folders in `room`, which is called `place` in messages. */
export async function readEntries(room: string, place: string): Promise<Entries> {
  const items = await listFolder(room);
  if (typeof items === 'string') {
    return { entries: [], strays: [], unreadable: [{ file: place, failure: items }] };
  }
  const folders = items.filter(({ kind }) => kind === 'folder');
  const read = await mapConcurrently(folders, atOnce, ({ name }) =>
    readEntry(join(room, name), `${place}/${name}`, name),
  );
  const files = items.filter(({ kind }) => kind === 'file');
  const strays = files.map(({ name }) => strayOf(place, name, 'file', 'entries'));
  return {
    entries: read.flatMap(({ entries }) => entries),
    strays: [...strays, ...read.flatMap((result) => result.strays)],
    unreadable: [...noFiles(place, items), ...read.flatMap((result) => result.unreadable)],
  };
}

async function readEntry(folder: string, place: string, name: string): Promise<Entries> {
  const items = await listFolder(folder);
  if (typeof items === 'string') {
    const index = { file: `${place}/index.mdx`, failure: items };
    return { entries: [{ name, folder, index, assets: [] }], strays: [], unreadable: [] };
  }
  const beside = items.filter((item) => item.name !== 'index.mdx');
  const folders = beside.filter(({ kind }) => kind === 'folder');
  const files = beside.filter(({ kind }) => kind === 'file').map((item) => item.name);
  const isText = (file: string) => /\.mdx?$/i.test(file);
  const index = await readRaw(folder, place, 'index.mdx');
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
export async function readRaw(folder: string, place: string, name: string): Promise<RawFile> {
  const file = `${place}/${name}`;
  try {
    return { file, bytes: await readFile(join(folder, name)) };
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
