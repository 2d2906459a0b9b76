import type { Root } from 'hast';
import { findHead } from '../find-head.ts';
import { visitElements } from '../visit-elements.ts';

/** What a page says of itself to those who show its address (https://ogp.me/). */
export interface CardFacts {
  /** The address of its card. */
  readonly image: string;
  readonly title: string;
  readonly description: string;
  readonly site: string;
  /** The address of the page. */
  readonly url: string;
  readonly authors: readonly string[];
  /** The instant of publication, in ISO form. */
  readonly published?: string;
}

/** Reads the facts from the head of a page; nothing when it names no card. */
export function cardFacts(tree: Root): CardFacts | undefined {
  const found = new Map<string, string[]>();
  visitElements(findHead(tree), ({ tagName, properties: { property, content } }) => {
    if (tagName !== 'meta' || typeof property !== 'string') return;
    found.set(property, [...(found.get(property) ?? []), String(content)]);
  });
  const first = (name: string) => found.get(name)?.[0] ?? '';
  if (!found.has('og:image')) return undefined;
  const published = found.get('article:published_time')?.[0];
  return {
    image: first('og:image'),
    title: first('og:title'),
    description: first('og:description'),
    site: first('og:site_name'),
    url: first('og:url'),
    authors: found.get('article:author') ?? [],
    ...(published && { published }),
  };
}
