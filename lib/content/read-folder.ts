import { basename, join, resolve } from 'node:path';
import { type ContentFolder, type Stray, settingsFiles } from './content-folder.ts';
import { listFolder } from './list-folder.ts';
import { lockName } from './lock/lock.ts';
import { type Entries, noFiles, type ReadOptions, readEntries, readRaw } from './read-entries.ts';

/** What a writer finds in the folder about the folder itself. */
const guide = 'README.md';

const nothing: Entries = { entries: [], strays: [], unreadable: [] };

/**
 * Reads a content folder from the disk. Never throws for something that is missing or may not be
 * read: that is noted in the result. The folder of a post that has not changed since the cache learnt
 * of it is the same object again.
 */
export function readFolder(contentDir: string, options: ReadOptions = {}): ContentFolder {
  const root = resolve(contentDir);
  const name = basename(root);
  const items = listFolder(root);
  if (typeof items === 'string') {
    const rest = { settings: new Map(), posts: [], pages: [], strays: [], unreadable: [] };
    return { name, failure: items, ...rest };
  }
  const holds = (room: string) =>
    items.some((item) => item.name === room && item.kind === 'folder');
  const isSettings = (file: string) => settingsFiles.some((known) => known === file);
  const known = items.filter((item) => isSettings(item.name));
  const settings = known.map(
    (item) => [item.name, readRaw(root, name, item.name, options.replaced)] as const,
  );
  const read = (room: string) =>
    holds(room) ? readEntries(join(root, room), `${name}/${room}`, options) : nothing;
  const [posts, pages] = [read('posts'), read('pages')];
  const isRoom = (item: string) => item === 'posts' || item === 'pages';
  const strays = items.flatMap(({ name: item, kind }): readonly Stray[] => {
    const isKnown =
      isSettings(item) ||
      item === guide ||
      item === lockName ||
      (kind === 'folder' && isRoom(item));
    if (kind === 'neither' || isKnown) return [];
    return [{ file: `${name}/${item}`, kind, place: 'content' }];
  });
  return {
    name,
    settings: new Map(settings),
    ...(items.some((item) => item.name === lockName) && {
      lock: readRaw(root, name, lockName, options.replaced),
    }),
    posts: posts.entries,
    pages: pages.entries,
    strays: [...strays, ...posts.strays, ...pages.strays],
    unreadable: [...noFiles(name, items), ...posts.unreadable, ...pages.unreadable],
  };
}
