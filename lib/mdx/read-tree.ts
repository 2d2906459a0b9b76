import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { checkDepth, checkLimits } from './check-limits.ts';
import type { Context } from './context.ts';
import { explainSyntax } from './grammar/explain-syntax.ts';
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

/** A text is read again after each syntax fault; a long one not so often that its writer would wait. */
const mostReading = 250_000;

/**
 * Reads the text of a post, front matter included, so that every position is the author's own.
 * A tag that does not fit is reported and read as prose, and reading goes on behind it.
 */
export function readTree(context: Context): Root {
  if (!checkLimits(context)) return { type: 'root', children: [] };
  return readAround(context, context.text, (text, at, { message, hint }) =>
    context.find('mdx-syntax', pointAt(text, at), message, hint),
  );
}

/** Reads a caption, which may hold Markdown in a line; what is wrong with it is reported at `node`. */
export function readLine(caption: string, node: Node, context: Context): Root {
  return readAround(context, caption, (_text, _at, { message, hint }) =>
    context.find('mdx-syntax', node, message, hint),
  );
}

type Report = (text: string, at: number, explanation: ReturnType<typeof explainSyntax>) => void;

function readAround({ find }: Context, written: string, report: Report): Root {
  let text = written;
  const faults = Math.min(mostFaults, Math.ceil(mostReading / written.length));
  for (let fault = 0; fault < faults; fault += 1) {
    try {
      return settle(text, find);
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const at = offsetOf(error, text);
      const [tag = ''] = /^<\/?[\w.-]*/.exec(text.slice(at)) ?? [];
      report(text, at, explainSyntax(error.reason, tag));
      if (!tag) break;
      text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    }
  }
  return { type: 'root', children: [] };
}

function settle(text: string, find: Context['find']): Root {
  const tree: Root = processor.parse(text);
  if (!checkDepth(tree, find)) return { type: 'root', children: [] };
  processor.runSync(tree);
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  visit(tree, (node) => {
    if ('value' in node) node.value = node.value.replaceAll('\r\n', '\n');
  });
  return tree;
}

/** Where the tag begins that an error is about: the parser names a point in it or behind it. */
function offsetOf(error: VFileMessage, text: string): number {
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  // An unclosed tag is reported at the end of its parent, with its own beginning in the message.
  const opening = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(error.reason);
  const [line, column] = opening
    ? [Number(opening[1]), Number(opening[2])]
    : [place?.line ?? 1, place?.column ?? 1];
  const lineStart = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return tagAt(text, lineStart + column - 1);
}

/** Where the last tag begins at or before an offset. */
function tagAt(text: string, offset: number): number {
  let at = text.lastIndexOf('<', offset);
  while (at > 0 && !/[A-Za-z/]/.test(text.charAt(at + 1))) at = text.lastIndexOf('<', at - 1);
  return Math.max(at, 0);
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
