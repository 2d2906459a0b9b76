import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import { type Context, rangeOf } from '../context.ts';
import { flow } from '../jsx.ts';
import { plainText } from '../plain-text.ts';
import { calloutKinds } from '../vocabulary.ts';

/** `[!NOTE] Title` at the head of a quote; `-` after the bracket folds it, `+` folds it open. */
const head = /^\[!([\p{L}-]+)\]([+-]?)[ \t]*/u;

/** Names that other renderers use for the same thing. */
const synonyms: Readonly<Record<string, string>> = { important: 'info', caution: 'danger' };

/** Turns `> [!NOTE]` quotes into callouts. */
export function settleCallouts(tree: Root, context: Context): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const [first] = quote.children;
    if (first?.type !== 'paragraph' || !parent || index === undefined) return;
    const [text] = first.children;
    if (text?.type !== 'text') return;
    const match = head.exec(text.value);
    if (!match) return;
    const [written, name = '', fold] = match;
    const kind = kindOf(name, text, context);
    text.value = text.value.slice(written.length);
    const title = takeLine(first);
    if (first.children.length === 0) quote.children.shift();
    const properties = {
      kind,
      title: title || undefined,
      collapsible: fold ? 'true' : undefined,
      open: fold === '+' ? 'true' : undefined,
    };
    parent.children[index] = flow('Callout', properties, quote.children, quote);
  });
}

function kindOf(name: string, at: Text, context: Context): string {
  const kind = synonyms[name.toLowerCase()] ?? name.toLowerCase();
  const known: readonly string[] = calloutKinds;
  if (known.includes(kind)) return kind;
  const near = nearest(kind, [...known]);
  const { line, column } = rangeOf(at);
  context.find(
    'component-property',
    { line, column, endLine: line, endColumn: column + name.length + 3 },
    `\`[!${name}]\` is not a kind of callout`,
    near ? `did you mean [!${near.toUpperCase()}]?` : `the kinds are ${known.join(', ')}`,
  );
  return 'note';
}

/** Takes the first line off a paragraph and returns it as plain text. */
function takeLine(paragraph: Paragraph): string {
  const line: PhrasingContent[] = [];
  for (let node = paragraph.children.shift(); node; node = paragraph.children.shift()) {
    if (node.type === 'break') break;
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || end < 0) {
      line.push(node);
      continue;
    }
    line.push({ type: 'text', value: node.value.slice(0, end) });
    const rest = node.value.slice(end + 1);
    if (rest) paragraph.children.unshift({ ...node, value: rest });
    break;
  }
  return plainText({ type: 'paragraph', children: line }, { notes: true }).trim();
}
