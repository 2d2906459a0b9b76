import { transformerNotationDiff } from '@shikijs/transformers';
import type { Root } from 'mdast';
import { compileMDX } from 'next-mdx-remote/rsc';
import type { ReactNode } from 'react';
import rehypePrettyCode, { type Options } from 'rehype-pretty-code';
import { rehypeFrameCode } from './highlight/rehype-frame-code.ts';
import { theme } from './highlight/theme.ts';
import { markLines, numberLines, styleToClass, takeTime } from './highlight/transformers.ts';
import { markSourceLines } from './mark-source-lines.ts';

/** The components that draw a post, by the name in its tree. */
export type Components = NonNullable<Parameters<typeof compileMDX>[0]['components']>;

const prettyCode: Options = {
  theme,
  keepBackground: false,
  bypassInlineCode: true,
  grid: false,
  defaultLang: 'text',
  transformers: [takeTime, transformerNotationDiff(), styleToClass, numberLines, markLines],
};

/**
 * Draws a tree that `parsePost` made. The tree holds no JavaScript, so nothing of a post is ever
 * run; the compiler of next-mdx-remote is handed the tree in place of a text, and its result is
 * the one that `@mdx-js/mdx` gives for the same tree. With the name of its file each block says
 * where it comes from, which no published page does.
 */
export async function renderPost(
  tree: Root,
  components: Components,
  file?: string,
): Promise<ReactNode> {
  const drawn = structuredClone(tree);
  if (file !== undefined) markSourceLines(drawn, file);
  const { content } = await compileMDX({
    source: '',
    components,
    options: {
      mdxOptions: {
        format: 'md',
        remarkPlugins: [() => () => drawn],
        rehypePlugins: [[rehypePrettyCode, prettyCode], rehypeFrameCode],
      },
    },
  });
  return content;
}
