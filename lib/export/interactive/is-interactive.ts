import type { Output } from '../output.ts';
import type { Page } from '../page.ts';

/** Whether a page is that of a post which says `interactive: true`: it keeps React, and its tree belongs to it. */
export function isInteractive(
  { path }: Pick<Page, 'path'>,
  { site }: Pick<Output, 'site'>,
): boolean {
  const [, slug] = /^posts\/([^/]+)\/index\.html$/.exec(path) ?? [];
  return slug !== undefined && site.blog.isInteractive(slug);
}
