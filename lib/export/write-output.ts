import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile } from './output.ts';
import { readBody } from './read-body.ts';
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
      if (before && (await isSame(before, file)) && (await isLinked(before, target))) return;
      if ('from' in file) await copyFile(file.from, target, constants.COPYFILE_FICLONE);
      else await writeFile(target, file.body);
    },
    atATime,
  );
}

/** Whether a file is there and has the bytes of the other one. */
async function isSame(before: string, file: OutputFile): Promise<boolean> {
  const stats = await stat(before).catch(() => undefined);
  if (!stats?.isFile()) return false;
  const size = 'from' in file ? (await stat(file.from)).size : Buffer.byteLength(file.body);
  return stats.size === size && (await readFile(before)).equals(await readBody(file));
}

/** Whether the file could be given a second name. Some file systems cannot. */
function isLinked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}
