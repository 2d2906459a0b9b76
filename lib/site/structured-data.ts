import type { Addresses } from './address.ts';
import { cardSize } from './metadata.ts';
import type { SiteSettings } from './settings.ts';

interface Site {
  readonly settings: SiteSettings;
  readonly addresses: Addresses;
}

/** A page of this site and its name. */
interface Place {
  readonly label: string;
  readonly href: string;
}

/** Someone who writes for the site. */
export interface WriterFacts extends Place {
  readonly kind: 'person' | 'organization';
  readonly description: string;
  /** A page elsewhere. */
  readonly url?: string | undefined;
}

/** What machines are told of a post. Instants are milliseconds since 1970. */
export interface PostFacts extends Place {
  readonly description: string;
  readonly published: number;
  readonly modified?: number | undefined;
  readonly authors: readonly WriterFacts[];
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  /** The address of its lead image. */
  readonly image?: string | undefined;
  /** Where it was first published, if that is not here. */
  readonly source?: string | undefined;
}

type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Facts about a page in the words of https://schema.org, as JSON-LD. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Json[];
}

/** A post, and the way to it. */
export function postData(post: PostFacts, site: Site): StructuredData {
  const { settings, addresses } = site;
  const absolute = absoluteIn(site);
  const [section] = post.sections;
  return data([
    {
      '@type': 'BlogPosting',
      '@id': absolute(post.href),
      url: absolute(post.href),
      headline: post.label,
      description: post.description,
      datePublished: new Date(post.published).toISOString(),
      dateModified: new Date(post.modified ?? post.published).toISOString(),
      inLanguage: settings.language,
      author: post.authors.map((author) => writer(author, site)),
      publisher: publisher(site),
      image: [...(post.image ? [absolute(post.image)] : []), absolute(addresses.card(post.href))],
      articleSection: section && [...post.sections],
      keywords: post.tags.length > 0 ? [...post.tags] : undefined,
      isBasedOn: post.source,
    },
    trail([{ label: 'Posts', href: addresses.posts() }, post], site),
  ]);
}

/** The page of someone who writes, and the way to it. */
export function writerData(author: WriterFacts, site: Site): StructuredData {
  const absolute = absoluteIn(site);
  const { addresses } = site;
  return data([
    {
      '@type': 'ProfilePage',
      '@id': absolute(author.href),
      mainEntity: { ...writer(author, site), description: author.description },
    },
    trail([{ label: 'Authors', href: addresses.authors() }, author], site),
  ]);
}

/** The site itself, for its home page. */
export function siteData(site: Site): StructuredData {
  const { settings, addresses } = site;
  const home = absoluteIn(site)(addresses.home());
  return data([
    {
      '@type': 'Blog',
      '@id': `${home}#blog`,
      name: settings.name,
      url: home,
      description: settings.description,
      inLanguage: settings.language,
      publisher: wholePublisher(site),
    },
  ]);
}

/** The way to any other page. */
export function trailData(places: readonly Place[], site: Site): StructuredData {
  return data([trail(places, site)]);
}

/** The text of a script element: no character in it can end the element or begin a comment. */
export function serializeData(structured: StructuredData): string {
  return JSON.stringify(structured).replaceAll('<', '\\u003c');
}

function data(graph: readonly Json[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': graph };
}

function absoluteIn({ settings, addresses }: Site) {
  return (path: string) => addresses.absolute(path, settings.origin);
}

function writer({ label, href, kind, url }: WriterFacts, site: Site) {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': `${absoluteIn(site)(href)}#writer`,
    name: label,
    url: absoluteIn(site)(href),
    sameAs: url,
  };
}

function publisher(site: Site) {
  const { settings, addresses } = site;
  const home = absoluteIn(site)(addresses.home());
  return { '@type': 'Organization', '@id': `${home}#publisher`, name: settings.name, url: home };
}

/** The publisher in full, which one page of the site says. */
function wholePublisher(site: Site) {
  const { addresses } = site;
  const card = absoluteIn(site)(addresses.card(addresses.home()));
  return { ...publisher(site), logo: { '@type': 'ImageObject', url: card, ...cardSize } };
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function trail(places: readonly Place[], site: Site) {
  const home = { label: site.settings.name, href: site.addresses.home() };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...places].map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteIn(site)(href),
    })),
  };
}
