import { renderToStaticMarkup } from 'react-dom/server';
import { proseComponents } from '#components/prose/prose-components.ts';
import type { ParsedPost } from '../../mdx/parse-post.ts';
import { renderPost } from '../../mdx/render-post.ts';
import { countTerms } from '../related/count-terms.ts';
import { packTerms } from '../related/pack-terms.ts';

/** What a page needs of a text. */
export interface Drawing {
  readonly html: string;
  readonly outline: ParsedPost['outline'];
  readonly words: number;
  /** How often it uses which words, as `packTerms` writes it. */
  readonly terms: string;
}

/** Draws a text that was read as HTML: the same that Next would make of it, without what React leaves for itself. */
export async function drawHtml({ tree, outline, words, plain }: ParsedPost): Promise<Drawing> {
  const content = await renderPost(tree, proseComponents);
  const terms = packTerms(countTerms(plain));
  return { html: renderToStaticMarkup(content), outline, words, terms };
}
