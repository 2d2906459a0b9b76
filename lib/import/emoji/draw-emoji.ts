import type { Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import remarkGemoji from 'remark-gemoji';
import { unified } from 'unified';

const processor = unified().use(remarkGemoji).freeze();

/** Colons around a word that touch other words, as in `10:100:1`: nobody means an emoji by them. */
export const colonInWord = /(?<=[\p{L}\p{N}]):(?=[\w+-]+:)|:(?=[\w+-]+:[\p{L}\p{N}])/u;

/** A text with characters for the codes of emoji that stand by themselves, such as `:heart:`. */
export function drawEmoji(text: string): string {
  return text.split(colonInWord).map(drawCodes).join(':');
}

/** A text with characters for all codes of emoji in it, as a page would show it. */
export function drawCodes(text: string): string {
  if (!/:[\w+-]+:/.test(text)) return text;
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  processor.runSync(tree);
  return textIn(tree);
}
