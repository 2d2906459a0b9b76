import { bareName } from '../headings/slugs-of-words.ts';

/** How the addresses of one text are understood. */
export interface Addresses {
  /** Where the text was published, or undefined when nobody knows. */
  readonly page: string | undefined;
  /** The address of a link that is not a place of this text. */
  readonly link: (href: string) => string;
  /** The address of a picture. */
  readonly picture: (src: string) => string;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;
/** The schemes that a page may link to. */
const safe = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'sms',
  'xmpp',
  'irc',
  'ircs',
  'geo',
  'doi',
]);

/** Addresses of feeds and of previews, which stand before `#x` where a feed was made of a page. */
const ofFeed =
  /[?&](?:alt|feed)=(?:rss2?|atom)\b|\/feeds?\/|\/(?:feed|rss2?|atom|index)\.(?:xml|rss|rdf|atom|json|php)\b|\/(?:feed|rss2?|atom)$|blog-preview|post-edit\.g|post-preview/;

/** Reads the links of one text. */
export class LinkReader {
  readonly #addresses: Addresses;
  readonly #names: ReadonlySet<string>;

  constructor(addresses: Addresses, names: ReadonlySet<string>) {
    this.#addresses = addresses;
    this.#names = names;
  }

  /**
   * The place of this text that a link leads to: `#x`, the page's own address with `#x`, and what
   * feeds made of either, such as `…/feeds/posts/default?alt=rss#x`, when there is such a place.
   */
  fragmentOf(href: string): string | undefined {
    const written = clean(href);
    const hash = written.indexOf('#');
    if (hash === -1 || hash === written.length - 1) return undefined;
    const name = this.#nameOf(written.slice(hash + 1));
    if (hash === 0) return name ?? decoded(written.slice(1));
    return name !== undefined && this.#isOwn(written.slice(0, hash)) ? name : undefined;
  }

  /** The address of a link in the post; undefined when a page may not have it. */
  read(href: string, anchors: ReadonlyMap<string, string>): string | undefined {
    const written = clean(href);
    const fragment = this.fragmentOf(written);
    if (fragment !== undefined) {
      const place = anchors.get(fragment) ?? anchors.get(bareName(fragment));
      if (place !== undefined) return `#${place}`;
      if (written.startsWith('#')) {
        const { page } = this.#addresses;
        return page === undefined ? undefined : `${withoutHash(page)}${written}`;
      }
    }
    if (written.startsWith('//')) return `https:${written}`;
    const name = scheme.exec(written)?.[1]?.toLowerCase();
    if (name !== undefined) return safe.has(name) ? written : undefined;
    return this.#addresses.link(written);
  }

  #nameOf(fragment: string): string | undefined {
    return [fragment, decoded(fragment)].find((name) => this.#names.has(name));
  }

  #isOwn(address: string): boolean {
    if (ofFeed.test(address)) return true;
    const { page } = this.#addresses;
    return page !== undefined && (samePage(address, page) || isHome(address, page));
  }
}

/** Browsers pass over white space at the ends and line ends inside an address. */
function clean(href: string): string {
  return href.replace(/[\t\n\r]/g, '').trim();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** Whether an address is that of the site itself, to which some feeds resolve `#x`. */
function isHome(address: string, page: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(address)) return false;
  const home = new URL(address);
  return home.hostname === new URL(page).hostname && home.pathname === '/' && home.search === '';
}

function samePage(address: string, page: string): boolean {
  if (!URL.canParse(page)) return false;
  if (!URL.canParse(address, page)) return false;
  const plain = (url: URL) =>
    `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/(index\.html?)?\/?$/, '')}`;
  return plain(new URL(address, page)) === plain(new URL(page));
}
