import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../list-files.ts';
import { runConcurrently } from '../store/run-concurrently.ts';

/** As many records or files as are on their way at a time. */
const atATime = 16;

interface Options {
  /** ISO 639-1, for the endings of its words; `unknown` where words have none. */
  readonly language: string;
  /** The number of the first record. */
  readonly first: number;
  readonly say: (progress: string) => void;
}

/** A file as Pagefind makes it, by its path. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Runs Pagefind over records, which it gets to know by their numbers, as `/0`, `/1` and so on. Throws
 * when its program is not there, or refuses a record.
 */
export async function runPagefind(
  records: AsyncIterable<Root>,
  options: Options,
): Promise<PagefindFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-search-'));
  try {
    await writeIndex(records, folder, options);
    const read = await runConcurrently(
      await listFiles(folder),
      async (name) => [name, await readFile(path.join(folder, name))] as const,
      atATime,
    );
    return new Map(read);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has Pagefind write its files, and end: they and what it holds would take twice the memory together. */
async function writeIndex(
  records: AsyncIterable<Root>,
  folder: string,
  { language, first, say }: Options,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    let number = first;
    // Pagefind reads one while the next is made.
    const under: Promise<void>[] = [];
    for await (const record of records) {
      const added = index.addHTMLFile({ url: `/${number}`, content: toHtml(record) });
      number += 1;
      under.push(added.then(refuse));
      if (under.length >= atATime) await under.shift();
      say(`text ${number}`);
    }
    await Promise.all(under);
    const { errors: failures } = await index.writeFiles({ outputPath: folder });
    if (failures.length > 0) throw new Error(failures.join('; '));
  } finally {
    await close();
  }
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
