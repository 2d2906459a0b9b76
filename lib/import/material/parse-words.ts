import type { Element, ElementContent, RootContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Line } from './line.ts';

/** Every block of CommonMark, since the blocks are read by then, and what Python-Markdown lacks. */
const blocks = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'headingAtx', 'htmlFlow', 'list'],
  ...['setextUnderline', 'thematicBreak', 'table', 'tasklistCheck', 'gfmFootnoteDefinition'],
];
const base = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkGemoji);
const data = base.data();
data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blocks } }];
const processor = base.freeze();

/** Reads the words of one block; `definitions` are lines that say where `[words][label]` leads. */
export function parseWords(lines: readonly Line[], definitions: string): ElementContent[] {
  const text = lines
    .map((line) => line.text.replace(/^[ \t]+/, ''))
    .join('\n')
    .replace(/[ \t]+$/, '');
  const tree = processor.parse(
    definitions !== '' && text.includes('[') ? `${text}\n\n${definitions}` : text,
  );
  const html = toHast(processor.runSync(tree) as typeof tree, { allowDangerousHtml: true });
  const paragraphs = html.type === 'root' ? html.children : [];
  const children = paragraphs.flatMap((node: RootContent): ElementContent[] =>
    node.type === 'element' && node.tagName === 'p' ? (node as Element).children : [],
  );
  const root: Element = { type: 'element', tagName: 'p', properties: {}, children };
  visit(root, (node) => {
    const { position } = node;
    if (!position) return;
    const line = lines[position.start.line - 1]?.number ?? lines[0]?.number ?? 1;
    const point = { line, column: 1, offset: 0 };
    node.position = { start: point, end: point };
  });
  return children;
}
