import { engineFolder } from '../search/folders.ts';

/** Cloudflare Pages reads 100 rules, and the site has others. */
const most = 70;

/**
 * What rules may name instead of everything, where the workers are to have another policy: the
 * folders and files at the root of a site, `/posts/*` and `/sitemap.xml`, those with most files
 * first; and of the folder that has the workers in it everything beside them.
 */
export function placesOf(names: readonly string[]): readonly string[] {
  const [around = ''] = engineFolder.split('/');
  const counts = new Map<string, number>();
  for (const name of names) {
    const place = placeOf(name, around);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, less]) => less - many || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([place]) => place)
    .sort();
}

function placeOf(name: string, around: string): string | undefined {
  const [first = '', ...rest] = name.split('/');
  if (name === 'index.html') return '/';
  const start = `/${encodeURIComponent(first)}`;
  if (rest.length === 0) return start;
  if (first !== around) return `${start}/*`;
  if (name.startsWith(engineFolder)) return undefined;
  if (rest.length > 1) return `${start}/${rest[0]}/*`;
  return rest[0] === 'index.html' ? `${start}/` : `${start}/${rest[0]}`;
}
