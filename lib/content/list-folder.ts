import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFailure } from './read-failure.ts';

/** Something in a folder. A link is what it leads to; a link to nothing, a socket and the like are neither. */
export interface Item {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'neither';
}

/**
 * Returns what is in a folder in the order of names, or why it cannot be listed. Names that begin
 * with a dot and backups of editors (`index.mdx~`) are passed over.
 */
export function listFolder(folder: string): readonly Item[] | string {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.') && !name.endsWith('~'));
    const items = shown.map((entry) => classify(folder, entry));
    return items.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return readFailure(error);
  }
}

function classify(folder: string, entry: Dirent): Item {
  const { name } = entry;
  try {
    const target: Dirent | Stats = entry.isSymbolicLink() ? statSync(join(folder, name)) : entry;
    if (target.isDirectory()) return { name, kind: 'folder' };
    return { name, kind: target.isFile() ? 'file' : 'neither' };
  } catch {
    return { name, kind: 'neither' };
  }
}
