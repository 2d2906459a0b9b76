import { readPageNumber } from './read-page-number.ts';
import { readParam } from './read-param.ts';

/** Reads what follows `/categories/` and its like: nothing, `<slug>`, or `<slug>/page/<n>`. */
export function readGroupPath(
  path: readonly string[] = [],
): { slug?: string; page: number } | undefined {
  const [slug, word, number, ...rest] = path;
  if (slug === undefined) return { page: 1 };
  if (word === undefined) return { slug: readParam(slug), page: 1 };
  const page = readPageNumber(number);
  if (word !== 'page' || page === undefined || rest.length > 0) return undefined;
  return { slug: readParam(slug), page };
}
