import { constants } from 'node:fs';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from './output.ts';
import { serializePage } from './serialize-page.ts';

/** Sizes of a written site. */
export interface Written {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Writes the site into an empty folder. */
export async function writeOutput({ pages, files }: Output, folder: string): Promise<Written> {
  let bytes = 0;
  for (const page of pages) {
    bytes += await write(path.join(folder, page.path), serializePage(page.tree));
  }
  for (const [name, file] of files) {
    const target = path.join(folder, name);
    bytes += 'from' in file ? await copy(file.from, target) : await write(target, file.body);
  }
  return { pages: pages.length, files: files.size, bytes };
}

async function write(target: string, body: string | Uint8Array): Promise<number> {
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, body);
  return Buffer.byteLength(body);
}

async function copy(source: string, target: string): Promise<number> {
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(source, target, constants.COPYFILE_FICLONE);
  return (await stat(target)).size;
}
