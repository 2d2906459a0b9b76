import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** A feed in Atom (https://www.rfc-editor.org/rfc/rfc4287). */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.page,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    xml: { lang: feed.language },
    links: [
      { href: feed.addresses.atom, rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
      published: entry.published,
      updated: entry.updated,
      authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
      categories: entry.categories.map((term) => ({ term })),
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
    })),
  });
}
