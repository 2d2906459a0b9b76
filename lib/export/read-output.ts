import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import type { Output, Site } from './output.ts';
import { parsePage } from './parse-page.ts';
import type { Store } from './store/store.ts';

interface Options {
  /** The folder that Next exported to. */
  readonly from: string;
  /** Files in here are served as they are, HTML included. */
  readonly publicDir: string;
  readonly site: Site;
  readonly store: Store;
  readonly version: string;
  /** Pages that Next has rendered before, by path. */
  readonly kept?: ReadonlyMap<string, string>;
  readonly say: (progress: string) => void;
}

const pageName = /(^|\/)index\.html$|^404\.html$/;

/** Reads what Next exported. HTML files of other names are files, not pages. */
export async function readOutput({
  from,
  publicDir,
  site,
  store,
  version,
  kept = new Map(),
  say,
}: Options): Promise<Output> {
  const output: Output = { site, pages: [], files: new Map(), store, version, remarks: [], say };
  const asIs = new Set(await listFiles(publicDir).catch(() => []));
  for (const [page, html] of kept) output.pages.push({ path: page, tree: parsePage(html) });
  for (const file of await listFiles(from)) {
    const source = path.join(from, file);
    if (kept.has(file)) continue;
    if (pageName.test(file) && !asIs.has(file)) {
      output.pages.push({ path: file, tree: parsePage(await readFile(source, 'utf8')) });
    } else {
      output.files.set(file, { from: source });
    }
  }
  output.pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  return output;
}
