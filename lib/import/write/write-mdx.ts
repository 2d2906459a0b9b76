import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { type MdxJsxFlowElement, mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { keepColons } from '../emoji/keep-colons.ts';
import { breakLongLines } from './break-long-lines.ts';

/** A word at the beginning of a paragraph that would make it a line of JavaScript. */
const statement = /^(?:import|export)(?=[\s{*'"])/;

const gfm = gfmToMarkdown({ tablePipeAlign: false });
/** What writes a paragraph, with the box of a task before it. */
const withBox = gfm.extensions?.find(({ handlers }) => handlers?.paragraph)?.handlers?.paragraph;

/** A paragraph that begins like a statement begins with the number of its first letter instead. */
const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const write = withBox ?? defaultHandlers.paragraph;
  const written = write(node, parent, state, info);
  return statement.test(written) ? `&#${written.charCodeAt(0)};${written.slice(1)}` : written;
};

const options: Options = {
  extensions: [
    gfm,
    mathToMarkdown({ singleDollarTextMath: false }),
    mdxJsxToMarkdown({ printWidth: Number.POSITIVE_INFINITY, quoteSmart: true }),
  ],
  handlers: { paragraph },
  unsafe: [{ character: '{', inConstruct: ['phrasing'] }],
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: false,
  rule: '-',
  ruleRepetition: 3,
};

/** Writes a tree as the text of a post: ids of headings, captions and the end of the excerpt in their own spelling. */
export function writeMdx(tree: Root): string {
  const copy = structuredClone(tree);
  breakLongLines(copy);
  keepColons(copy);
  joinCode(copy);
  keepBrackets(copy);
  writeCaptions(copy);
  visit(copy, 'heading', (heading) => {
    const id = heading.data?.hProperties?.id;
    if (typeof id === 'string') heading.children.push({ type: 'html', value: ` [#${id}]` });
  });
  return toMarkdown(copy, options);
}

/** Words such as `[!NOTE]` at the head of a quote would make a callout of it. */
function keepBrackets(tree: Root) {
  visit(tree, 'blockquote', ({ children: [first] }) => {
    const words = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || words?.type !== 'text' || !words.value.startsWith('[!'))
      return;
    const rest: Text = { type: 'text', value: words.value.slice(1) };
    words.value = '[';
    first.children.splice(1, 0, { type: 'html', value: '<!-- -->' }, rest);
  });
}

/** Pieces of code that touch would be written as one with its marks inside. */
function joinCode(tree: Root) {
  visit(tree, 'inlineCode', (code, index, parent) => {
    if (!parent || index === undefined) return;
    for (let next = parent.children[index + 1]; next?.type === 'inlineCode'; ) {
      code.value += next.value;
      parent.children.splice(index + 1, 1);
      next = parent.children[index + 1];
    }
  });
}

/** Writes words in a line as Markdown, for a property such as `caption`. */
function writeLine(children: readonly PhrasingContent[]): string {
  return toMarkdown({ type: 'paragraph', children: [...children] }, options).trim();
}

function writeCaptions(tree: Root) {
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    if (node.name !== 'Figure') return;
    const caption = node.children.find(isCaption);
    if (!caption) return;
    node.children = node.children.filter((child) => child !== caption);
    const words =
      'children' in caption ? (caption.children[0] as BlockContent | undefined) : undefined;
    const line = words?.type === 'paragraph' ? writeLine(words.children.map(withoutBreaks)) : '';
    if (line) node.attributes.unshift({ type: 'mdxJsxAttribute', name: 'caption', value: line });
  });
}

function isCaption(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Caption';
}

function withoutBreaks(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}
