import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';

type ParsedNode = DefaultTreeAdapterMap['node'];

/** The tree of a whole HTML document, without positions: they would double its size and its time. */
export function parsePage(html: string): Root {
  return toTree(parse(html));
}

/** The tree of a part of a document: what stands in a `<body>`, or further inside. */
export function parsePart(html: string): Root {
  return toTree(parseFragment(html));
}

/**
 * A copy, because the parser's own tree takes up to five times as much memory: its texts hold on to
 * the whole document, which all pages of a site together cannot have.
 */
function toTree(parsed: ParsedNode): Root {
  const tree: Nodes = JSON.parse(JSON.stringify(fromParse5(parsed)));
  if (tree.type !== 'root') throw new TypeError('a document is no document');
  return tree;
}
