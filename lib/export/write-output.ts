import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FinishedFile } from './weight/finished-file.ts';

/** Writes the site into an empty folder, with a `.br` and a `.gz` beside each file of text. */
export async function writeOutput(files: readonly FinishedFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ name }) => path.dirname(path.join(folder, name))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const { name, file, brotli, gzip } of files) {
    const target = path.join(folder, name);
    if ('from' in file) await copyFile(file.from, target, constants.COPYFILE_FICLONE);
    else await writeFile(target, file.body);
    if (brotli) await writeFile(`${target}.br`, brotli);
    if (gzip) await writeFile(`${target}.gz`, gzip);
  }
}
