import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { findArticle, findFurniture } from './find-article.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';

/** A page cut down to the text of the post on it. */
export interface ParsedPage {
  readonly metadata: PageMetadata;
  /** The text without what the page put around it. */
  readonly article: Root;
  /** What was left out because it belongs to the page. */
  readonly furniture: readonly Element[];
}

/** Parses a page of HTML and finds the article on it by its structure. */
export function parsePage(html: string): ParsedPage {
  const page = fromHtml(html);
  const metadata = readPageMetadata(page);
  const found = findArticle(page);
  const furniture = findFurniture(found);
  const gone = new Set<unknown>(furniture);
  visit(found, (node) => {
    if (!('children' in node) || !node.children.some((child) => gone.has(child))) return;
    node.children = node.children.filter((child) => !gone.has(child)) as Element['children'];
  });
  return { metadata, article: { type: 'root', children: found.children }, furniture };
}
