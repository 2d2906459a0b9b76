import type { ElementContent, Root } from 'hast';
import { serializePage } from '../serialize-page.ts';
import { absoluteAddresses } from './absolute-addresses.ts';
import type { PortableArticle } from './portable-article.ts';

/** The nodes of an article, its notes last. */
function articleContent({ body, notes }: PortableArticle): readonly ElementContent[] {
  return [...body, ...(notes ? [notes] : [])];
}

/**
 * The HTML of an article for places that know nothing of the site: every address is absolute, those
 * of its own headings and notes included. `url` is the full address of its page.
 */
export function articleHtml(article: PortableArticle, url: string): string {
  const root: Root = { type: 'root', children: structuredClone([...articleContent(article)]) };
  absoluteAddresses(root, url);
  return serializePage(root);
}
