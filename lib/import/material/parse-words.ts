import type { Element, ElementContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BlockParser } from './block-parser.ts';
import type { Line } from './line.ts';
import { markFormulas } from './mark-formulas.ts';
import { renameEmoji } from './rename-emoji.ts';

/** Every block of CommonMark, since the blocks are read by then, and what Python-Markdown lacks. */
const blocks = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'headingAtx', 'htmlFlow', 'list'],
  ...[
    'mathFlow',
    'setextUnderline',
    'thematicBreak',
    'table',
    'tasklistCheck',
    'gfmFootnoteDefinition',
  ],
];
const plain = wordsOnly(false);
const withFormulas = wordsOnly(true);

function wordsOnly(math: boolean) {
  const base = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(renameEmoji)
    .use(remarkGemoji);
  if (math) base.use(remarkMath, { singleDollarTextMath: false });
  const data = base.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blocks } }];
  return base.freeze();
}

/** Reads the words of one block. */
export function parseWords(
  lines: readonly Line[],
  { definitions, dollars }: Pick<BlockParser, 'definitions' | 'dollars'>,
): ElementContent[] {
  const written = lines
    .map((line) => line.text.replace(/^[ \t]+/, ''))
    .join('\n')
    .replace(/[ \t]+$/, '');
  const text = settleLabels(written, definitions);
  const known = definitionsIn(text, definitions);
  const formulas = markFormulas(text, dollars);
  const processor = formulas === text ? plain : withFormulas;
  const tree = processor.parse(known === '' ? formulas : `${formulas}\n\n${known}`);
  const html = toHast(processor.runSync(tree) as typeof tree, { allowDangerousHtml: true });
  const paragraphs = html.type === 'root' ? html.children : [];
  const children = paragraphs.flatMap((node): ElementContent[] =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [],
  );
  const root: Element = { type: 'element', tagName: 'p', properties: {}, children };
  visit(root, (node) => {
    if ('value' in node) node.value = node.value.replaceAll(apart, '');
    const { position } = node;
    if (!position) return;
    const line = lines[position.start.line - 1]?.number ?? lines[0]?.number ?? 1;
    const point = { line, column: 1, offset: 0 };
    node.position = { start: point, end: point };
  });
  return children;
}

/** A character that keeps two brackets apart while words are parsed. */
const apart = '\u0003';

/**
 * Settles what `[words] [label]` means before CommonMark reads it: Python-Markdown takes a space or
 * a line end between the two, and reads `[words]` by itself where nothing defines the label.
 */
function settleLabels(text: string, definitions: ReadonlyMap<string, string>): string {
  return text.replace(/\]([ \n]?)(?=\[([^\]]*)\])/g, (_whole, space: string, label: string) => {
    const isKnown = label === '' || definitions.has(keyOf(label));
    return isKnown ? ']' : `]${space === '' ? apart : space}`;
  });
}

function keyOf(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The definitions of the labels that a text may mean. */
function definitionsIn(text: string, definitions: ReadonlyMap<string, string>): string {
  const labels = new Set(
    Array.from(text.matchAll(/\[((?:\\.|[^[\]\\])+)\]/g), ([, label = '']) => keyOf(label)),
  );
  return [...labels].flatMap((label) => definitions.get(label) ?? []).join('\n');
}
