import { namesTrail } from '#lib/site/trail-fragment.ts';
import type { Ids } from './count-ids.ts';
import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import { localPath } from './local-path.ts';
import type { Output, Site } from './output.ts';
import type { Page } from './page.ts';
import { type PageLink, pageLinks } from './page-links.ts';

/** Finds addresses of this site that lead to no file, and fragments that lead to no element. */
export function checkLinks(
  { path, tree }: Page,
  { files, site }: Output,
  idsOf: ReadonlyMap<string, Ids>,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const link of pageLinks(tree)) {
    const message = wrongWith(link);
    if (message) faults.push({ page: path, element: describeElement(link.element), message });
  }
  return faults;

  function wrongWith(link: PageLink): string | undefined {
    const { url } = link;
    const target = localPath(withoutOrigin(link, site), path, site);
    if (!target)
      return URL.canParse(url, 'https://site.invalid') ? undefined : `"${url}" is no address`;
    if (!target.inside) return `"${url}" lies outside the base path "${site.basePath}"`;
    const ids = idsOf.get(target.path);
    if (!ids && !files.has(target.path)) return `"${url}" leads to no page or file of the site`;
    if (!ids || ['', 'top'].includes(target.fragment) || namesTrail(target.fragment)) {
      return undefined;
    }
    if (!ids.has(target.fragment)) return `"${url}" leads to no element of ${target.path}`;
    return undefined;
  }
}

/** Canonical links and the pictures of cards are written with the origin of the site; a writer's links are let alone. */
function withoutOrigin({ element, url }: PageLink, { basePath, blog }: Site): string {
  const home = `${blog.settings.origin.replace(/\/$/, '')}${basePath}/`;
  const ours = element.tagName === 'link' || element.tagName === 'meta';
  return ours && url.startsWith(home) ? `${basePath}/${url.slice(home.length)}` : url;
}
