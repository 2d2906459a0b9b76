import { renderToStaticMarkup } from 'react-dom/server';
// biome-ignore lint/style/noRestrictedImports: a test sees what a reader sees
import { proseComponents } from '#components/prose/prose-components.ts';
import { type ParsedPost, parsePost } from '../parse-post.ts';
import { renderPost } from '../render-post.ts';
import { createSurroundings, type World } from './surroundings.ts';

/** Reads a text and draws it with the components of the site. */
export async function drawText(
  text: string,
  world?: World,
): Promise<ParsedPost & { readonly html: string }> {
  const post = await parsePost(text, createSurroundings(world));
  return { ...post, html: renderToStaticMarkup(await renderPost(post.tree, proseComponents)) };
}
