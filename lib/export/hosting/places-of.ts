import { engineFolder } from '../search/folders.ts';

/**
 * What rules may name instead of everything, where the workers are to have another policy: the
 * folders and files at the root of a site, `/posts/*` and `/sitemap.xml`; and of the folder that has
 * the workers in it everything beside them. Those with a page come first, and of these those with
 * most pages, because a host may read only so many; then those that have only files.
 */
export function placesOf(pages: readonly string[], files: readonly string[]): readonly string[] {
  return [...new Set([...commonestFirst(pages), ...commonestFirst(files)])];
}

function commonestFirst(names: readonly string[]): readonly string[] {
  const [around = ''] = engineFolder.split('/');
  const counts = new Map<string, number>();
  for (const name of names) {
    const place = placeOf(name, around);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, less]) => less - many || (a < b ? -1 : 1))
    .map(([place]) => place);
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
