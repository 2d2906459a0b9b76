import { generateJsonFeed } from 'feedsmith';
import { z } from 'zod';
import type { Feed } from './feed.ts';

/** The specification asks for `items` where there is none, too. */
const complete = z.looseObject({ items: z.array(z.unknown()).default([]) });

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map(({ name, url }) => ({ name, url })),
      tags: [...entry.categories],
    })),
  });
  return `${JSON.stringify(complete.parse(written))}\n`;
}
