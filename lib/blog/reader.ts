import type { ReactNode } from 'react';
import { proseComponents } from '#components/prose/prose-components.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import { renderPost } from '../mdx/render-post.ts';

// Next builds with `no-reader.ts` in the place of this file, and need not compile what reads a text.

export { parsePost } from '../mdx/parse-post.ts';

/** Draws a text that was read; with the name of its file each block says where it comes from. */
export function drawText({ tree }: ParsedPost, file?: string): Promise<ReactNode> {
  return renderPost(tree, proseComponents, file);
}
