import type { Blockquote, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Context } from '../context.ts';
import { flow } from '../jsx.ts';
import { calloutKinds } from '../vocabulary.ts';

/** `[!NOTE] Title` at the head of a quote; `-` after the bracket folds it, `+` folds it open. */
const head = /^\[!([\p{L}-]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|$)/u;

/** Names that other renderers use for the same thing. */
const synonyms: Readonly<Record<string, string>> = { important: 'info', caution: 'danger' };

/** Turns `> [!NOTE]` quotes into callouts. */
export function settleCallouts(tree: Root, context: Context): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const [first] = quote.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (text?.type !== 'text' || !parent || index === undefined) return;
    const match = head.exec(text.value);
    if (!match) return;
    const [written, name = '', fold, title] = match;
    const kind = kindOf(name, text, context);
    behead(quote, text, written);
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
  context.find(
    'component-property',
    at,
    `\`[!${name}]\` is not a kind of callout`,
    near ? `did you mean [!${near.toUpperCase()}]?` : `the kinds are ${known.join(', ')}`,
  );
  return 'note';
}

/** Takes the head off the first paragraph; a paragraph that was only the head goes. */
function behead(quote: Blockquote, text: Text, written: string) {
  text.value = text.value.slice(written.length);
  const [first] = quote.children;
  if (text.value !== '' || first?.type !== 'paragraph') return;
  first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  if (first.children.length === 0) quote.children.shift();
}
