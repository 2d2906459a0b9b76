import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import type { Page } from '../../page.ts';
import { checkFeed } from '../rules/check-feed.ts';
import { compareFacts } from './compare-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { pageFacts } from './page-facts.ts';

/** Where the replay shows the entries: a site that is not ours, some folders down. */
const planet = 'https://planet.example/2026/11/a-post/';

/** An entry as the reading program hands it on, whichever form the feed has. */
const entrySchema = z.union([
  z
    .object({ link: z.string(), content: z.object({ encoded: z.string() }) })
    .transform(({ link, content }) => ({ url: link, html: content.encoded })),
  z
    .object({
      links: z.array(z.object({ href: z.string(), rel: z.string().optional() })),
      content: z.object({ value: z.string() }),
    })
    .transform(({ links, content }) => ({
      url: links.find(({ rel }) => rel === 'alternate')?.href ?? '',
      html: content.value,
    })),
  z
    .object({ url: z.string(), content_html: z.string() })
    .transform(({ url, content_html }) => ({ url, html: content_html })),
]);

const feedSchema = z.union([
  z.object({ items: z.array(entrySchema) }).transform(({ items }) => items),
  z.object({ entries: z.array(entrySchema) }).transform(({ entries }) => entries),
]);

/**
 * Does with a feed what a planet does: reads it with a feed library, and shows each entry under another
 * address. Returns what is against the specification of the feed, lost, or leads elsewhere than on the
 * page, as one sentence each. `pageAt` finds the page of a full address.
 */
export function replayFeed(
  text: string,
  pageAt: (url: string) => Page | undefined,
): readonly string[] {
  const broken = checkFeed(text);
  if (broken.length > 0) return broken;
  const entries = feedSchema.safeParse(parseFeed(text).feed);
  if (!entries.success) return ['a feed reader finds no entry with an address and a text'];
  return entries.data.flatMap(({ url, html }) => {
    const page = pageAt(url);
    const facts = page && pageFacts(page, url);
    if (!facts) return [`${url}: there is no such post in the site`];
    return compareFacts(facts, entryFacts(html, planet)).map((loss) => `${url}: ${loss}`);
  });
}
