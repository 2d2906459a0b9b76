import type {} from 'mdast-util-mdx-jsx';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { comments, commentsFromMarkdown } from './comments.ts';
import { expressions, expressionsFromMarkdown } from './expressions.ts';
import type {} from './nodes.ts';
import { type TagKind, tags, tagsFromMarkdown } from './tags.ts';

/**
 * The prose of a post: CommonMark in which only known names are tags, comments vanish, and nothing
 * is indented code or raw HTML (both belong to a time when tags could not be nested in Markdown).
 */
export function remarkProse(this: Processor, { kindOf }: { kindOf: (name: string) => TagKind }) {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } },
    expressions(),
    tags(kindOf),
    comments(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    tagsFromMarkdown(),
    commentsFromMarkdown(),
    expressionsFromMarkdown(),
  ];
}
