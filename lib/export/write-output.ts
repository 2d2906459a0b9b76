import { constants, linkSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile } from './output.ts';
import { runConcurrently } from './store/run-concurrently.ts';
import type { FinishedFile } from './weight/finished-file.ts';

interface Options {
  /** An empty folder. */
  readonly to: string;
  /** Where the site was written before, on the same disk. */
  readonly previous?: string;
}

/** More than the processors: it is the disk that is waited for. */
const atATime = 8;

/**
 * Writes the site, with a `.br` and a `.gz` beside each file of text. A file that has the same bytes
 * as before is linked and not written again: it keeps its time of change, and the disk has little to do.
 */
export async function writeOutput(
  files: readonly FinishedFile[],
  { to, previous }: Options,
): Promise<void> {
  const all = files.flatMap(({ name, file, brotli, gzip }) => [
    { name, file },
    ...(brotli ? [{ name: `${name}.br`, file: { body: brotli } }] : []),
    ...(gzip ? [{ name: `${name}.gz`, file: { body: gzip } }] : []),
  ]);
  const folders = new Set(all.map(({ name }) => path.dirname(path.join(to, name))));
  for (const each of folders) await mkdir(each, { recursive: true });
  await runConcurrently(
    all,
    async ({ name, file }) => {
      const target = path.join(to, name);
      const before = previous && path.join(previous, name);
      if (before && isSame(before, file) && isLinked(before, target)) return;
      if ('from' in file) await copyFile(file.from, target, constants.COPYFILE_FICLONE);
      else await writeFile(target, file.body);
    },
    atATime,
  );
}

/** Whether a file is there and has the bytes of the other one. Without promises, as in the store. */
function isSame(before: string, file: OutputFile): boolean {
  const stats = statSync(before, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  if ('from' in file) {
    return (
      statSync(file.from).size === stats.size &&
      readFileSync(before).equals(readFileSync(file.from))
    );
  }
  const body = Buffer.from(file.body);
  return body.byteLength === stats.size && readFileSync(before).equals(body);
}

/** Whether the file could be given a second name. Some file systems cannot. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
