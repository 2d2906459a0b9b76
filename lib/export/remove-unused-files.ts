import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { localPath } from './local-path.ts';
import type { Output } from './output.ts';
import { pageLinks } from './page-links.ts';

/** Drops the payloads beside the pages, and of Next's own folder all that neither a page nor a style sheet names. */
export async function removeUnusedFiles({ pages, files, site }: Output): Promise<readonly Fault[]> {
  const pageFolders = new Set(pages.map((page) => path.posix.dirname(page.path)));
  for (const file of [...files.keys()]) {
    const { dir, base, ext } = path.posix.parse(file);
    const payload =
      base.startsWith('__next.') || (base === 'index.txt' && pageFolders.has(dir || '.'));
    if (payload && ext === '.txt') files.delete(file);
  }
  const needed = new Set<string>();
  for (const page of pages) {
    for (const { url } of pageLinks(page.tree)) {
      const target = localPath(url, page.path, site);
      if (target) needed.add(target.path);
    }
  }
  const framework = [...files.keys()].filter((file) => file.startsWith('_next/'));
  for (const file of framework.filter((name) => name.endsWith('.css') && needed.has(name))) {
    const css = await textOf(files.get(file));
    // Names carry a hash of the content, so that finding one in a style sheet means that it is used.
    for (const name of framework) if (css.includes(path.posix.basename(name))) needed.add(name);
  }
  for (const file of framework) if (!needed.has(file)) files.delete(file);
  return [];
}

async function textOf(file: ReturnType<Output['files']['get']>): Promise<string> {
  if (!file) return '';
  if ('from' in file) return readFile(file.from, 'utf8');
  return typeof file.body === 'string' ? file.body : new TextDecoder().decode(file.body);
}
