import path from 'node:path';
import type { Fault } from './fault.ts';
import type { Output } from './output.ts';
import type { Page } from './page.ts';

/**
 * Hosts look for `404.html`. Next writes the same page twice more, and an empty shell for each
 * address whose page says that it is not found; all of these would answer 200.
 */
export function keepOneNotFoundPage({ pages, files }: Output): readonly Fault[] {
  const dropped = pages.filter((page) => isCopy(page.path) || isErrorShell(page));
  const kept = pages.filter((page) => !dropped.includes(page));
  pages.splice(0, pages.length, ...kept);
  const folders = new Set(dropped.map((page) => path.posix.dirname(page.path)));
  for (const file of [...files.keys()]) {
    if (isCopy(file) || folders.has(path.posix.dirname(file))) files.delete(file);
  }
  // A route of files with nothing to show answers for this one.
  files.delete('posts/_/_');
  if (kept.some((page) => page.path === '404.html')) return [];
  return [{ page: '404.html', message: 'the page for addresses that do not exist is missing' }];
}

function isCopy(file: string): boolean {
  return file.startsWith('404/') || file.startsWith('_not-found/');
}

function isErrorShell({ tree }: Page): boolean {
  return tree.children.some(
    (child) => child.type === 'element' && child.properties.id === '__next_error__',
  );
}
