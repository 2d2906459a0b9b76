import type { Metadata } from 'next';
import type { Addresses, FeedFormat } from './address.ts';
import type { SiteSettings } from './settings.ts';

/** What a page says about itself to machines. */
export interface PageFacts {
  /** The name of the page without that of the site; absent on the home page. */
  readonly title?: string;
  readonly description: string;
  /** The page's own address, as `Addresses` makes it. */
  readonly path: string;
  /** Where the text was first published, if that is not here. */
  readonly canonical?: string | undefined;
  /** Lists that the page belongs to and that have a feed of their own; that of all posts is always named. */
  readonly feeds?: readonly { readonly label: string; readonly href: string }[];
  /** Address of the same text as Markdown. */
  readonly markdown?: string;
  /** The neighbouring pages of a list that spans several. */
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** Only for a post. */
  readonly article?: {
    readonly published: number;
    readonly modified?: number | undefined;
    readonly authors: readonly string[];
  };
}

interface Site {
  readonly settings: SiteSettings;
  readonly addresses: Addresses;
}

/** The size of the pictures that stand for pages, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The metadata of a page in the form that Next asks for; every address in it is absolute. */
export function pageMetadata(page: PageFacts, site: Site): Metadata {
  const { settings, addresses } = site;
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const url = absolute(page.path);
  const card = {
    title: page.title ?? settings.name,
    description: page.description,
    url,
    siteName: settings.name,
    images: [
      { url: absolute(addresses.card(page.path)), ...cardSize, alt: page.title ?? settings.name },
    ],
  };
  return {
    metadataBase: new URL(settings.origin),
    title: { absolute: page.title ? `${page.title} · ${settings.name}` : settings.name },
    description: page.description,
    alternates: { canonical: page.canonical ?? url, types: typesOf(page, site) },
    pagination: {
      previous: page.newer ? absolute(page.newer) : null,
      next: page.older ? absolute(page.older) : null,
    },
    openGraph: page.article
      ? { ...card, type: 'article', ...articleFacts(page.article) }
      : { ...card, type: 'website' },
    // Alone: `twitter` would say title, description and picture again.
    other: { 'twitter:card': 'summary_large_image' },
  };
}

/** The same text in another form (https://html.spec.whatwg.org/#rel-alternate). */
function typesOf({ feeds, markdown }: PageFacts, site: Site) {
  return { ...(markdown && { 'text/markdown': markdown }), ...feedTypes(feeds ?? [], site) };
}

/** The feeds that a page names, that of all posts first, in each form (https://html.spec.whatwg.org/#rel-alternate). */
function feedTypes(lists: NonNullable<PageFacts['feeds']>, { settings, addresses }: Site) {
  const all = [{ label: settings.name, href: addresses.home() }, ...lists];
  const named = (format: FeedFormat) =>
    all.map(({ label, href }) => ({ title: label, url: addresses.feed(href, format) }));
  return {
    'application/atom+xml': named('atom'),
    'application/rss+xml': named('rss'),
    'application/feed+json': named('json'),
  };
}

function articleFacts(article: NonNullable<PageFacts['article']>) {
  return {
    publishedTime: new Date(article.published).toISOString(),
    ...(article.modified && { modifiedTime: new Date(article.modified).toISOString() }),
    authors: [...article.authors],
  };
}
