import type { Entry } from '#lib/blog.ts';
import { articleHtml } from '../article/article-html.ts';
import { articleKey } from '../article/article-key.ts';
import { portableArticle } from '../article/portable-article.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import type { FeedEntry } from './feed.ts';
import { fillFeed, listFeeds } from './list-feeds.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

/** Writes the feeds of the site and of its lists, with the text of each post as its page has it. */
export async function writeFeeds(output: Output): Promise<readonly Fault[]> {
  const { site, pages, files, store, version } = output;
  const { addresses, settings } = site.blog;
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const known = new Map<string, FeedEntry>();
  const put = (address: string, body: string) => {
    const place = localPath(address, '', site);
    if (place) files.set(place.path, { body });
  };
  const htmlOf = async (page: Page, url: string) => {
    const made = await store.recall('feed texts', [version, articleKey(page), url], async () => {
      const article = portableArticle(page, { drawings: 'text' });
      return new TextEncoder().encode(article ? legal(articleHtml(article, url)) : '');
    });
    return new TextDecoder().decode(made);
  };
  const make = async (entry: Entry): Promise<FeedEntry> => {
    const page = pageAt.get(localPath(entry.href, '', site)?.path ?? '');
    const url = absolute(entry.href);
    return {
      id: entry.id,
      url,
      title: legal(entry.title),
      summary: legal(entry.description),
      html: page ? await htmlOf(page, url) : '',
      published: new Date(entry.date.instant),
      updated: new Date((entry.updated ?? entry.date).instant),
      authors: entry.authors.map(({ label, href }) => ({ name: label, url: absolute(href) })),
      categories: [...entry.categories, ...entry.tags].map(({ label }) => label),
    };
  };
  const entryOf = async (entry: Entry) => {
    const made = known.get(entry.slug) ?? (await make(entry));
    known.set(entry.slug, made);
    return made;
  };
  for (const planned of listFeeds(site.blog)) {
    const feed = await fillFeed(planned, entryOf);
    put(addresses.feed(planned.list, 'rss'), writeRss(feed));
    put(addresses.feed(planned.list, 'atom'), writeAtom(feed));
    put(addresses.feed(planned.list, 'json'), writeJsonFeed(feed));
  }
  return [];
}

/** Characters that XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets) become U+FFFD. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
