import { findInSource } from '../source/find-in-source.ts';
import { addressOfPage, type MaterialSite } from './material-site.ts';

/** Where the addresses in the posts of a repository lead. */
export interface MaterialLinks {
  /** The path that a post had on its blog. */
  readonly addressOf: (path: string) => string | undefined;
  /** The address of a link: the old path for other posts, the old site for other pages of it. */
  readonly link: (path: string, href: string) => string;
  /** The file of the source that a picture is, or its address. */
  readonly picture: (path: string, src: string) => string;
}

const page = /\.(?:md|markdown|mkdn?|mdown)$/i;

/** Resolves addresses between the files of a repository; `posts` are old paths by file. */
export function createMaterialLinks(
  site: MaterialSite,
  posts: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): MaterialLinks {
  const own = new Set(posts.values());
  const link = (path: string, href: string): string => {
    if (href.startsWith('#')) return href;
    const [, address = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
      const inside = insideOf(site.url, address);
      return inside !== undefined && own.has(inside) ? `${inside}${tail}` : href;
    }
    const target = findInSource(path, address, files);
    if (target === undefined || !page.test(target)) return href;
    const post = posts.get(target);
    if (post !== undefined) return `${post}${tail}`;
    if (!site.url || !URL.canParse(site.url)) return href;
    return `${new URL(addressOfPage(site, target), site.url).href}${tail}`;
  };
  return {
    addressOf: (path) => posts.get(path),
    link,
    picture: (path, src) => {
      if (!src.startsWith('/') || src.startsWith('//')) return src;
      const inDocs = `/${site.docs}${src}`;
      return findInSource(path, inDocs, files) === undefined ? src : inDocs;
    },
  };
}

/** The path of an address on the old site, with a slash at its end. */
function insideOf(site: string | undefined, address: string): string | undefined {
  if (!site || !URL.canParse(site) || !URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  return host === new URL(site).host ? pathname.replace(/\/?$/, '/') : undefined;
}
