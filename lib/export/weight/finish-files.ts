import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { hostingFolder } from '../hosting/private-names.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import type { Output, OutputFile } from '../output.ts';
import type { Page } from '../page.ts';
import { readBody } from '../read-body.ts';
import { serializePage } from '../serialize-page.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import type { Store } from '../store/store.ts';
import { compressBrotli, compressGzip, compression, type Effort } from './compress.ts';
import type { FinishedFile } from './finished-file.ts';

/** Extensions of text. What else there is, is compressed already. */
const text = new Set(
  '.atom .css .csv .html .ics .js .json .map .md .mjs .rss .svg .txt .vtt .webmanifest .xml'.split(
    ' ',
  ),
);

/** What a page waits for beside its HTML. */
const hurried = new Set(['.css', '.js', '.svg']);

/** More than the processors: compression runs in threads of its own. */
const atATime = 8;

/** Writes the pages as HTML, and everything that is text as Brotli and gzip besides. */
export function finishFiles(output: Output): Promise<readonly FinishedFile[]> {
  const { pages, files, store, say } = output;
  const all: { name: string; file?: OutputFile; page?: Page }[] = [
    ...pages.map((page) => ({ name: page.path, page })),
    ...[...files].map(([name, file]) => ({ name, file })),
  ];
  let done = 0;
  return runConcurrently(
    all,
    async ({ name, page, file = { body: page ? writePage(page, output) : '' } }) => {
      const finished = await finishFile(name, file, { store, effort: effortFor(name, page) });
      done += 1;
      say(`file ${done} of ${all.length}`);
      return { ...finished, ...(page && { page }) };
    },
    atATime,
  );
}

function writePage(page: Page, output: Output): string {
  // React would miss the white space that moves.
  return serializePage(page.tree, { compact: !isInteractive(page, output) });
}

interface Making {
  readonly store: Store;
  readonly effort: Effort;
}

async function finishFile(
  name: string,
  file: OutputFile,
  { store, effort }: Making,
): Promise<FinishedFile> {
  if (!isText(name)) {
    const size = 'from' in file ? (await stat(file.from)).size : Buffer.byteLength(file.body);
    return { name, file, size };
  }
  const bytes = await readBody(file);
  const size = bytes.byteLength;
  const recipe = [compression, effort, createHash('sha256').update(bytes).digest()];
  const [brotli, gzip] = await Promise.all([
    store.recall('brotli', recipe, () => compressBrotli(bytes, effort)),
    store.recall('gzip', recipe, () => compressGzip(bytes, effort)),
  ]);
  return {
    name,
    file: { body: bytes },
    size,
    ...(brotli.byteLength < size && { brotli }),
    ...(gzip.byteLength < size && { gzip }),
  };
}

/** A page cannot be shown before it and its styles have come. Editions and Markdown are taken along, and nobody waits with an eye on them. */
function effortFor(name: string, page: Page | undefined): Effort {
  return page || hurried.has(path.posix.extname(name)) ? 'smallest' : 'quick';
}

function isText(name: string): boolean {
  return text.has(path.posix.extname(name).toLowerCase()) && !name.startsWith(`${hostingFolder}/`);
}
