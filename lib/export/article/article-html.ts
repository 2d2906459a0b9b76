import type { ElementContent, Root } from 'hast';
import { serializePage } from '../serialize-page.ts';
import { visitElements } from '../visit-elements.ts';
import type { PortableArticle } from './portable-article.ts';

/** The nodes of an article, its notes last. */
export function articleContent({ body, notes }: PortableArticle): readonly ElementContent[] {
  return [...body, ...(notes ? [notes] : [])];
}

/**
 * The HTML of an article for places that know nothing of the site: every address is absolute, those
 * of its own headings and notes included. `url` is the full address of its page.
 */
export function articleHtml(article: PortableArticle, url: string): string {
  const root: Root = { type: 'root', children: structuredClone([...articleContent(article)]) };
  visitElements(root, ({ properties }) => {
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string' && URL.canParse(address, url)) {
        properties[name] = new URL(address, url).href;
      }
    }
  });
  return serializePage(root);
}
