import type { Site } from './output.ts';

/** A place in the output that an address leads to. */
export interface LocalPath {
  /** From the root of the output, decoded; a folder's address gives its `index.html`. */
  readonly path: string;
  /** The id after `#`, decoded; empty without one. */
  readonly fragment: string;
  /** Whether the path lies under the base path of the site. */
  readonly inside: boolean;
}

/** Stands for the host of the site, which pages do not name in their links. */
const host = 'http://site.invalid';

/** Resolves an address against the page that names it; nothing for one that leads to another host. */
export function localPath(
  url: string,
  page: string,
  { basePath }: Pick<Site, 'basePath'>,
): LocalPath | undefined {
  if (!URL.canParse(url, host)) return undefined;
  const from = new URL(`${host}${basePath}/${encodeURI(page.replace(/index\.html$/, ''))}`);
  const target = new URL(url, from);
  if (target.origin !== host) return undefined;
  const inside = target.pathname.startsWith(`${basePath}/`);
  const path = decode(inside ? target.pathname.slice(basePath.length + 1) : target.pathname);
  const [fragment = ''] = target.hash.slice(1).split(':~:');
  return {
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decode(fragment),
    inside,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
