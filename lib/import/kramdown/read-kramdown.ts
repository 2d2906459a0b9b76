import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { markFormulas, writesFormulas } from '../material/mark-formulas.ts';
import { applyAttributes } from './apply-attributes.ts';
import { findAlerts } from './find-alerts.ts';
import { findTerms } from './find-terms.ts';
import { keepUnreferenced } from './keep-unreferenced.ts';
import { openHtml } from './open-html.ts';
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
  // A text with formulas between single dollars is read as MathJax would have read it.
  const source = writesFormulas(text) ? markFormulas(text, 'formulas') : text;
  const markdown = processor.parse(source);
  openHtml(markdown, (inner) => processor.parse(inner));
  const abbreviations = takeAbbreviations(markdown);
  const unreferenced = keepUnreferenced(markdown);
  applyAttributes(markdown);
  findTerms(markdown);
  findAlerts(markdown);
  const html = toHast(markdown, { allowDangerousHtml: true, clobberPrefix: '' });
  const parsed = raw(html, { file: new VFile(source) });
  const tree: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] };
  visit(tree, (node) => {
    // A space that the parser of HTML made up has a position without points.
    const { start, end }: Partial<Position> = node.position ?? {};
    if (!start || !end) delete node.position;
    else {
      const add = firstLine - 1;
      node.position = {
        start: { ...start, line: start.line + add },
        end: { ...end, line: end.line + add },
      };
    }
  });
  return { tree, abbreviations, unreferenced };
}
