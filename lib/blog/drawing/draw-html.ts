import { renderToStaticMarkup } from 'react-dom/server';
import { proseComponents } from '#components/prose/prose-components.ts';
import { parsePost } from '../../mdx/parse-post.ts';
import { renderPost } from '../../mdx/render-post.ts';
import type { Source } from '../read-content.ts';
import { surroundingsOf, type World } from '../surroundings.ts';

/** What a page needs of a text. */
export interface Drawing {
  readonly html: string;
  readonly outline: readonly {
    readonly id: string;
    readonly text: string;
    readonly depth: 2 | 3;
  }[];
  readonly words: number;
}

/** Reads and draws a text as HTML: the same that Next would make of it, without what React leaves for itself. */
export async function drawHtml({ text, path }: Source, world: World): Promise<Drawing> {
  const { tree, outline, words } = await parsePost(text.text, surroundingsOf(text, path, world));
  const content = await renderPost(tree, proseComponents);
  return { html: renderToStaticMarkup(content), outline, words };
}
