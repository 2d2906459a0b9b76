import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { applyAttributes } from './apply-attributes.ts';
import { findTerms } from './find-terms.ts';
import { keepUnreferenced } from './keep-unreferenced.ts';
import { takeAbbreviations } from './take-abbreviations.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .freeze();

/** Markdown as Jekyll reads it, as the HTML that it stands for. */
export interface KramdownRead {
  readonly tree: Root;
  /** Abbreviations that the text explains: `*[HPC]: …`. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Labels of notes that nothing refers to; what they say stands in the text. */
  readonly unreferenced: readonly string[];
}

/**
 * Reads Markdown with the extras of kramdown (https://kramdown.gettalong.org/syntax.html): attribute
 * lists, ids of headings, footnotes, terms, formulas, abbreviations, and HTML anywhere. `firstLine`
 * is the line of the file in which the text begins.
 */
export function readKramdown(text: string, firstLine: number): KramdownRead {
  const markdown = processor.parse(text);
  const abbreviations = takeAbbreviations(markdown);
  const unreferenced = keepUnreferenced(markdown);
  applyAttributes(markdown);
  findTerms(markdown);
  const html = toHast(markdown, { allowDangerousHtml: true, clobberPrefix: '' });
  const parsed = raw(html);
  const tree: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] };
  visit(tree, ({ position }) => {
    if (!position) return;
    position.start.line += firstLine - 1;
    position.end.line += firstLine - 1;
  });
  return { tree, abbreviations, unreferenced };
}
