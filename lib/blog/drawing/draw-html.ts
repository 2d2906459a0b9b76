import { renderToStaticMarkup } from 'react-dom/server';
import { proseComponents } from '#components/prose/prose-components.ts';
import type { ParsedPost } from '../../mdx/parse-post.ts';
import { renderPost } from '../../mdx/render-post.ts';

/** What a page needs of a text. */
export interface Drawing {
  readonly html: string;
  readonly outline: ParsedPost['outline'];
  readonly words: number;
}

/** Draws a text that was read as HTML: the same that Next would make of it, without what React leaves for itself. */
export async function drawHtml({ tree, outline, words }: ParsedPost): Promise<Drawing> {
  const content = await renderPost(tree, proseComponents);
  return { html: renderToStaticMarkup(content), outline, words };
}
