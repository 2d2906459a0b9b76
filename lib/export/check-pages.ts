import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import { countIds } from './count-ids.ts';
import type { Fault } from './fault.ts';
import type { Output } from './output.ts';

/** Finds in every page what must not be published. */
export function checkPages(output: Output): readonly Fault[] {
  const pages = output.pages.map((page) => ({ page, ids: countIds(page.tree) }));
  const idsOf = new Map(pages.map(({ page, ids }) => [page.path, ids]));
  return pages.flatMap(({ page, ids }) => [
    ...checkMarkup(page, output.site),
    ...checkIds(page, ids),
    ...checkLinks(page, output, idsOf),
  ]);
}
