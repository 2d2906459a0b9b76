import type { Hosting } from './hosting.ts';

/** The status that redirects of old addresses have: for good. Browsers keep the fragment of an address over it. */
export const movedForGood = 301;

/**
 * The `_redirects` file that Cloudflare Pages and Netlify read, and `npm start` too. Netlify serves the
 * page that lies at an old address before it looks here.
 */
export function redirectsFile({ basePath, redirects }: Hosting): string {
  const rules = redirects.flatMap(({ from, to }) =>
    from.map((path) => `${basePath}${encodeURI(path)} ${to} ${movedForGood}`),
  );
  return `${rules.join('\n')}\n`;
}

/** Where the addresses of a `_redirects` file lead, by their decoded path. Lines of other forms are passed over. */
export function parseRedirectsFile(text: string): ReadonlyMap<string, string> {
  const rules = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(
    rules.flatMap(([from, to, status]) =>
      from?.startsWith('/') && to && status === String(movedForGood) ? [[decodeURI(from), to]] : [],
    ),
  );
}
