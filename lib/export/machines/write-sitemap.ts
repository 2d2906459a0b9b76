import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import { type PageHead, readHead } from './read-head.ts';

/**
 * Writes `sitemap.xml` (https://www.sitemaps.org/protocol.html) of the pages that there are, but for
 * those that search engines are told to leave out or whose text was first published elsewhere, and
 * `robots.txt`, which names it. A file of the same name in `public/` is left as it is.
 */
export function writeSitemap({ pages, files, site }: Output): readonly Fault[] {
  const { addresses, settings } = site.blog;
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const listed = pages.flatMap((page) => {
    if (!page.path.endsWith('index.html')) return [];
    const address = addresses.file(page.path.replace(/index\.html$/, ''));
    const url = absolute(`${address}/`.replace(/\/+$/, '/'));
    const head = readHead(page.tree);
    return isListed(head, url) ? [{ url, changed: head.changed }] : [];
  });
  const sitemap = x(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    listed.map(({ url, changed }) =>
      x('url', changed ? [x('loc', url), x('lastmod', changed)] : [x('loc', url)]),
    ),
  );
  const instruction = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const;
  put('sitemap.xml', `${toXml({ type: 'root', children: [instruction, sitemap] })}\n`);
  put(
    'robots.txt',
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.file('sitemap.xml'))}\n`,
  );
  return [];

  function put(name: string, body: string): void {
    if (!files.has(name)) files.set(name, { body });
  }
}

function isListed({ canonical, robots }: PageHead, url: string): boolean {
  return !robots.includes('noindex') && (canonical === undefined || canonical === url);
}
