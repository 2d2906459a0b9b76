import { generateRssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/**
 * A feed in RSS 2.0 (https://www.rssboard.org/rss-specification), with the text in `content:encoded`,
 * the authors in `dc:creator` and the day of the last change in `atom:updated`.
 */
export function writeRss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: feed.updated,
    docs: 'https://www.rssboard.org/rss-specification',
    atom: { links: [{ href: feed.addresses.rss, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      description: entry.summary,
      content: { encoded: entry.html },
      pubDate: entry.published,
      dc: { creators: entry.authors.map(({ name }) => name) },
      atom: { updated: entry.updated },
      categories: entry.categories.map((name) => ({ name })),
    })),
  });
}
