import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { feedFormats } from '#lib/site/address.ts';
import { listFiles } from '../../list-files.ts';
import { localPath } from '../../local-path.ts';
import type { Page } from '../../page.ts';
import { parsePage } from '../../parse-page.ts';
import { replayFeed } from './replay-feed.ts';

/** What happens to one feed on a planet. */
export interface Replay {
  /** Its path from the root of the site. */
  readonly feed: string;
  /** What is wrong, lost or leads elsewhere, as one sentence each. */
  readonly losses: readonly string[];
}

const names: readonly string[] = feedFormats.map((format) => `feed.${format}`);

/** Replays every feed of a finished site as a planet would. `basePath` is empty, or such as `/blog`. */
export async function replaySite(folder: string, basePath: string): Promise<readonly Replay[]> {
  const feeds = (await listFiles(folder)).filter((file) =>
    names.includes(path.posix.basename(file)),
  );
  const pages = new Map<string, Page | undefined>();
  const pageAt = (url: string) => {
    if (!pages.has(url)) pages.set(url, readPage(url, folder, basePath));
    return pages.get(url);
  };
  return feeds.map((feed) => ({
    feed,
    losses: replayFeed(readFileSync(path.join(folder, feed), 'utf8'), pageAt),
  }));
}

function readPage(url: string, folder: string, basePath: string): Page | undefined {
  const place = URL.canParse(url) ? localPath(new URL(url).pathname, '', { basePath }) : undefined;
  if (!place?.inside) return undefined;
  const file = path.join(folder, place.path);
  return existsSync(file)
    ? { path: place.path, tree: parsePage(readFileSync(file, 'utf8')) }
    : undefined;
}
