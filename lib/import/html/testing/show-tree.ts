import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/** A tree as Markdown for people to read in a fixture, with the id of a heading behind its words. */
export function showTree(tree: Root): string {
  const shown = structuredClone(tree);
  visit(shown, 'heading', (heading) => {
    const id = heading.data?.hProperties?.id;
    if (typeof id === 'string') heading.children.push({ type: 'html', value: ` [#${id}]` });
  });
  return toMarkdown(shown, {
    extensions: [
      gfmToMarkdown(),
      mathToMarkdown({ singleDollarTextMath: false }),
      mdxJsxToMarkdown({ printWidth: 100 }),
    ],
    bullet: '-',
    emphasis: '*',
    rule: '*',
  });
}
