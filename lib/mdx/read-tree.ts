import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Context } from './context.ts';
import { remarkProse } from './grammar/remark-prose.ts';
import { kindOfTag } from './vocabulary.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkProse, { kindOf: kindOfTag })
  .use(remarkGemoji)
  .freeze();

/** As many syntax faults as one text reports; a text with more is best read after the first repairs. */
const mostFaults = 20;

/**
 * Reads the text of a post, front matter included, so that every position is the author's own.
 * A tag that does not fit is reported and read as prose, and reading goes on behind it.
 */
export function readTree(context: Context): Root {
  let text = context.text;
  for (let fault = 0; fault < mostFaults; fault += 1) {
    try {
      return settle(text);
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const at = offsetOf(error, text);
      context.find('mdx-syntax', pointAt(text, at), plain(error.reason));
      if (text[at] !== '<') break;
      text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    }
  }
  return { type: 'root', children: [] };
}

/** Reads a caption or another property that may hold Markdown in a line. */
export function readLine(text: string): Root {
  return settle(text);
}

function settle(text: string): Root {
  const tree: Root = processor.parse(text);
  processor.runSync(tree);
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  return tree;
}

/** Where the tag begins that an error is about: the parser names a point in it or behind it. */
function offsetOf(error: VFileMessage, text: string): number {
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  // An unclosed tag is reported at the end of its parent, with its own beginning in the message.
  const opening = /\((\d+):(\d+)-/.exec(error.reason);
  const [line, column] = opening
    ? [Number(opening[1]), Number(opening[2])]
    : [place?.line ?? 1, place?.column ?? 1];
  const lineStart = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const offset = lineStart + column - 1;
  return text[offset] === '<' ? offset : Math.max(text.lastIndexOf('<', offset), 0);
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The parser's reason without its own positions and its advice about expressions. */
function plain(reason: string): string {
  return reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '').replace(/ \(note: .*\)$/s, '');
}
