import type { Entry } from '#lib/blog.ts';
import { cslJson } from '#lib/site/cite/csl-json.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import { listEditions } from './list-editions.ts';

/** Writes the reference of each post as CSL-JSON, for programs that import it: a page has no room for it. */
export function writeCitations({ site, files }: Output): readonly Fault[] {
  const { addresses, settings, groups } = site.blog;
  const writers = new Map(groups('author').map(({ href, writer }) => [href, writer?.family]));
  const cite = ({ slug, title, authors, date, href }: Entry) =>
    cslJson({
      slug,
      title,
      authors: authors.map(({ label, href: page }) => ({ label, family: writers.get(page) })),
      day: date.day,
      url: addresses.absolute(href, settings.origin),
      site: settings.name,
      language: settings.language,
    });
  for (const { page, entries } of listEditions(site.blog)) {
    const [entry] = entries;
    if (entry?.href !== page) continue;
    const place = localPath(addresses.edition(page, 'json'), '', site);
    if (place) files.set(place.path, { body: cite(entry) });
  }
  return [];
}
