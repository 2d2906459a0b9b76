import type { Root } from 'hast';
import { findHead } from '../find-head.ts';
import { visitElements } from '../visit-elements.ts';

/** What the head of a page says to those who collect pages. */
export interface PageHead {
  readonly canonical?: string;
  /** What `<meta name="robots">` says; empty without one. */
  readonly robots: string;
  /** When the text of the page last changed, in ISO form. */
  readonly changed?: string;
}

/** Reads the head of a page. */
export function readHead(tree: Root): PageHead {
  let canonical: string | undefined;
  const meta = new Map<string, string>();
  visitElements(findHead(tree), ({ tagName, properties }) => {
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) {
      canonical = String(properties.href);
    }
    const name = properties.property ?? properties.name;
    if (tagName === 'meta' && typeof name === 'string') meta.set(name, String(properties.content));
  });
  const changed = meta.get('article:modified_time') ?? meta.get('article:published_time');
  return {
    ...(canonical && { canonical }),
    robots: meta.get('robots') ?? '',
    ...(changed && { changed }),
  };
}
