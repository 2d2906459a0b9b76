import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from './fault.ts';
import { isInteractive } from './interactive/is-interactive.ts';
import { localPath } from './local-path.ts';
import type { Output } from './output.ts';
import type { Page } from './page.ts';
import { pageLinks } from './page-links.ts';
import { readBody } from './read-body.ts';
import { visitElements } from './visit-elements.ts';

/** What every payload of React begins with, whatever it is called. */
const payloadSign = '"$Sreact';

/** Drops the payloads beside the pages, and of Next's own folder all that neither a page nor a style sheet names. */
export async function removeUnusedFiles(output: Output): Promise<readonly Fault[]> {
  const { pages, files, site } = output;
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
  // Names carry a hash of the content, so that finding one in a text means that it is used.
  const lookIn = (text: string) => {
    for (const name of framework) if (text.includes(path.posix.basename(name))) needed.add(name);
  };
  for (const page of pages) if (isInteractive(page, output)) lookIn(payloadOf(page));
  // What is found while it goes on is looked into as well.
  for (const name of needed) {
    const file = /\.(css|js)$/.test(name) && name.startsWith('_next/') && files.get(name);
    if (file) lookIn(new TextDecoder().decode(await readBody(file)));
  }
  for (const file of framework) if (!needed.has(file)) files.delete(file);
  return unknownPayloads(output);
}

/** Payloads by names that are not known. */
async function unknownPayloads({ files }: Output): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [name, file] of files) {
    if (!/\.(txt|rsc)$/.test(name)) continue;
    const text = new TextDecoder().decode(await readBody(file));
    if (text.slice(0, 200).includes(payloadSign)) {
      faults.push({ page: name, message: 'it holds what React would read, and no page reads it' });
    }
  }
  return faults;
}

/** What an interactive page tells React, which loads more files by it. */
function payloadOf({ tree }: Page): string {
  const texts: string[] = [];
  visitElements(tree, (element) => {
    if (element.tagName === 'script') texts.push(textOf(element));
  });
  return texts.join('\n');
}
