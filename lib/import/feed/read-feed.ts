import type { Feed } from './feed-entry.ts';
import { localName, parseXml } from './parse-xml.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';

/** A feed that was read, or why it cannot be read and in which line. */
export type ReadFeed = { readonly feed: Feed } | { readonly fault: string; readonly line: number };

/** Reads a feed of any kind: RSS, Atom, JSON Feed, the exports of Blogger and WordPress. */
export function readFeed(text: string): ReadFeed {
  if (text.trimStart().startsWith('{')) return readJson(text);
  const parsed = parseXml(text);
  if ('fault' in parsed) return parsed;
  const { root, lineAt } = parsed;
  const name = localName(root);
  if (name === 'feed') return { feed: readAtom(root, lineAt) };
  if (name === 'rss' || name === 'rdf') return { feed: readRss(root, lineAt) };
  return { fault: `the file is XML, but no feed: it begins with <${root.name}>`, line: 1 };
}

function readJson(text: string): ReadFeed {
  try {
    const feed = readJsonFeed(JSON.parse(text));
    return typeof feed === 'string' ? { fault: feed, line: 1 } : { feed };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `the JSON is broken: ${reason}`, line: 1 };
  }
}
