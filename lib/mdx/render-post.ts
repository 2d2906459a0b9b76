import { transformerNotationDiff } from '@shikijs/transformers';
import type { Root } from 'mdast';
import { compileMDX } from 'next-mdx-remote/rsc';
import type { ReactNode } from 'react';
import rehypePrettyCode, { type Options } from 'rehype-pretty-code';
import { rehypeFrameCode } from './highlight/rehype-frame-code.ts';
import { theme } from './highlight/theme.ts';
import { markLines, numberLines, styleToClass } from './highlight/transformers.ts';

/** The components that draw a post, by the name in its tree. */
export type Components = NonNullable<Parameters<typeof compileMDX>[0]['components']>;

const prettyCode: Options = {
  theme,
  keepBackground: false,
  bypassInlineCode: true,
  grid: false,
  defaultLang: 'text',
  transformers: [transformerNotationDiff(), styleToClass, numberLines, markLines],
};

/**
 * Draws a tree that `parsePost` made. The tree holds no JavaScript, so nothing of a post is ever
 * run; the compiler of next-mdx-remote is handed the tree in place of a text, and its result is
 * the one that `@mdx-js/mdx` gives for the same tree.
 */
export async function renderPost(tree: Root, components: Components): Promise<ReactNode> {
  const { content } = await compileMDX({
    source: '',
    components,
    options: {
      mdxOptions: {
        format: 'md',
        remarkPlugins: [() => () => structuredClone(tree)],
        rehypePlugins: [[rehypePrettyCode, prettyCode], rehypeFrameCode],
      },
    },
  });
  return content;
}
