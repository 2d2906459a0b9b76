import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../content/library.ts';
import type { Picture, Surroundings, Target } from '../mdx/context.ts';
import { decodeAddress } from '../mdx/decode-address.ts';
import type { Addresses } from '../site/address.ts';
import { namesTrail } from '../site/trail-fragment.ts';
import type { Options } from './options.ts';
import type { SiteMap } from './site-map.ts';

/** What the texts of a site may refer to. */
export interface World {
  readonly options: Options;
  readonly addresses: Addresses;
  readonly siteMap: SiteMap;
  readonly glossary: ReadonlyMap<string, string>;
  /** Another way to the size of a picture, for whoever remembers it. */
  readonly measure?: typeof measure;
}

/** What the text of a post or page may refer to: pages of the site, and files beside it. */
export function surroundingsOf(text: Text, path: string, world: World): Surroundings {
  const { folder, assets } = text;
  const beside = (src: string) => {
    const name = src.replace(/^\.\//, '').normalize('NFC');
    return assets.find((asset) => asset.normalize('NFC') === name);
  };
  const address = (name: string) => world.addresses.file(`${path}${name}`);
  return {
    file: text.file,
    interactive: text.interactive === true,
    glossary: world.glossary,
    link: (url) => linkTo(url, path, world),
    asset: (src) => {
      const name = beside(src);
      return name && address(name);
    },
    data: async (src) => {
      const name = beside(src);
      return name && (await readFile(join(folder, name), 'utf8'));
    },
    picture: async (src) => {
      const size = world.measure ?? measure;
      const name = beside(src);
      if (name) return size(join(folder, name), address(name));
      const file = src.startsWith('/') ? join(world.options.publicDir, src) : undefined;
      return file && existsSync(file) ? size(file, world.addresses.file(src)) : undefined;
    },
  };
}

/** Reads the size of a picture as it is shown, turned upright. */
export async function measure(file: string, href: string): Promise<Picture | 'unreadable'> {
  const { default: sharp } = await import('sharp');
  try {
    const { autoOrient } = await sharp(file).metadata();
    return { href, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return 'unreadable';
  }
}

/** Files at the root that every build makes. */
const made = /^\/(feed\.(atom|rss|json)|llms(-full)?\.txt|robots\.txt|sitemap\.xml)$/;

/** Finds the page that an address without a scheme names, from the root, or relative to the text. */
function linkTo(
  url: string,
  from: string,
  { addresses, siteMap, options }: World,
): Target | undefined {
  const { pathname, hash } = new URL(url, new URL(from, 'https://site.invalid'));
  const path = decodeAddress(pathname)
    .normalize('NFC')
    .replace(/(?:index)?\.mdx?$/, '');
  const page = path.endsWith('/') ? path : `${path}/`;
  const name = decodeAddress(hash.slice(1));
  // An address copied on a trail leads to the page itself.
  const fragment = name !== '' && !namesTrail(name) ? { fragment: name } : {};
  const about = siteMap.get(page);
  if (about !== undefined) {
    const href = page === '/' ? addresses.home() : `${addresses.file(page)}/`;
    // Whoever links to the text itself has read what it is about.
    const told = about !== '' && page !== from ? { about } : {};
    return { href: `${href}${hash}`, page, ...fragment, ...told };
  }
  const isFile = made.test(path) || (path !== '/' && existsSync(join(options.publicDir, path)));
  return isFile ? { href: `${addresses.file(path)}${hash}` } : undefined;
}
