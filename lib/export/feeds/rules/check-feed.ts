import { z } from 'zod';
import { checkAtom } from './check-atom.ts';
import { checkRss } from './check-rss.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { readXml } from './read-xml.ts';

/** What of a feed is against its specification, as one sentence each: RSS 2.0, RFC 4287 or JSON Feed 1.1. */
export function checkFeed(text: string): readonly string[] {
  if (text.trimStart().startsWith('{')) return checkJson(text);
  const root = readXml(text);
  if (typeof root === 'string') return [root];
  if (root.name === 'rss') return checkRss(root);
  if (root.name === 'feed') return checkAtom(root);
  return [`<${root.name}> is the root of no feed that is written here`];
}

function checkJson(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [`the feed is no JSON: ${error instanceof Error ? error.message : error}`];
  }
  const { error } = jsonFeedSchema.safeParse(value);
  return error
    ? error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`)
    : [];
}
