import { basename, join, resolve } from 'node:path';
import { type ContentFolder, type Stray, settingsFiles } from './content-folder.ts';
import { listFolder } from './list-folder.ts';
import { type Entries, noFiles, readEntries, readRaw } from './read-entries.ts';

const nothing: Entries = { entries: [], strays: [], unreadable: [] };

/**
 * Reads a content folder from the disk. Never rejects for something that is missing or may not be
 * read: that is noted in the result.
 */
export async function readFolder(contentDir: string): Promise<ContentFolder> {
  const root = resolve(contentDir);
  const name = basename(root);
  const items = await listFolder(root);
  if (typeof items === 'string') {
    const rest = { settings: new Map(), posts: [], pages: [], strays: [], unreadable: [] };
    return { name, failure: items, ...rest };
  }
  const holds = (room: string) =>
    items.some((item) => item.name === room && item.kind === 'folder');
  const isSettings = (file: string) => settingsFiles.some((known) => known === file);
  const known = items.filter((item) => isSettings(item.name));
  const [settings, posts, pages] = await Promise.all([
    Promise.all(
      known.map(async (item) => [item.name, await readRaw(root, name, item.name)] as const),
    ),
    holds('posts') ? readEntries(join(root, 'posts'), `${name}/posts`) : nothing,
    holds('pages') ? readEntries(join(root, 'pages'), `${name}/pages`) : nothing,
  ]);
  const isRoom = (item: string) => item === 'posts' || item === 'pages';
  const strays = items.flatMap(({ name: item, kind }): readonly Stray[] => {
    const isKnown = isSettings(item) || (kind === 'folder' && isRoom(item));
    if (kind === 'neither' || isKnown) return [];
    return [{ file: `${name}/${item}`, kind, place: 'content' }];
  });
  return {
    name,
    settings: new Map(settings),
    posts: posts.entries,
    pages: pages.entries,
    strays: [...strays, ...posts.strays, ...pages.strays],
    unreadable: [...noFiles(name, items), ...posts.unreadable, ...pages.unreadable],
  };
}
