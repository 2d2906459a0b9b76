import type { Entry, Paged } from '../blog.ts';

/** As many entries as one page of a list shows. */
const pageSize = 20;

/** How many pages a list of `count` entries has; an empty list has one. */
export function pageCount(count: number): number {
  return Math.max(1, Math.ceil(count / pageSize));
}

/** One page of a list; `address` makes the address of any of its pages. */
export function paginate(
  entries: readonly Entry[],
  page: number,
  address: (page: number) => string,
): Paged {
  const pages = pageCount(entries.length);
  return {
    entries: entries.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    ...(page > 1 && { newer: address(page - 1) }),
    ...(page < pages && { older: address(page + 1) }),
  };
}
