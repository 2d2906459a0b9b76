import type { Element, Root } from 'hast';
import { visitElements } from './visit-elements.ts';

/** An address that a page names, and where. */
export interface PageLink {
  readonly element: Element;
  readonly url: string;
}

/** Attributes that hold one URL. */
const single = ['href', 'src', 'poster', 'data', 'action', 'formAction', 'xLinkHref', 'cite'];

/** `<meta property>` and `<meta name>` whose content is a URL. */
const metaUrls = new Set(['og:image', 'og:url', 'twitter:image', 'og:audio', 'og:video']);

/** All addresses that the elements of a page name, in document order. */
export function pageLinks(tree: Root): readonly PageLink[] {
  const links: PageLink[] = [];
  visitElements(tree, (element) => {
    for (const url of urlsOf(element)) links.push({ element, url });
  });
  return links;
}

function urlsOf({ tagName, properties }: Element): string[] {
  const urls = single.map((name) => properties[name]).filter((value) => typeof value === 'string');
  for (const name of ['srcSet', 'imageSrcSet']) {
    const value = properties[name];
    if (typeof value === 'string') urls.push(...candidates(value));
  }
  if (tagName === 'meta' && metaUrls.has(String(properties.property ?? properties.name))) {
    urls.push(String(properties.content));
  }
  return urls;
}

/** The URLs of a `srcset`. A comma inside a URL is no separator, one at its end is. */
function candidates(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');
}
