import type { Nodes, Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';

/** As long as a description under a title may well be, in characters. */
const longest = 240;

/** The first sentences of a text, whole where they fit; undefined when it begins with no words. */
export function firstWords(tree: Root): string | undefined {
  const paragraph = tree.children.find(
    (node) => node.type === 'paragraph' && textIn(node).trim().length > 20,
  );
  const text = paragraph && plain(paragraph).replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const sentence = /^.*[.!?…]["”’)]?(?=\s)/s.exec(cut)?.[0];
  return sentence && sentence.length > 60 ? sentence : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** Words without text alternatives; a line break is a space. */
function plain(node: Nodes): string {
  if (node.type === 'break') return ' ';
  return 'children' in node
    ? node.children.map(plain).join('')
    : textIn(node, { includeImageAlt: false });
}
