import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/**
 * The tree of a whole HTML document, without positions: they would double its size, and the time it
 * takes. It is a copy, because the parser's own tree takes three times as much memory and its texts
 * hold on to the whole document, which all pages of a site together cannot have.
 */
export function parsePage(html: string): Root {
  const tree = fromParse5(parse(html));
  if (tree.type !== 'root') throw new TypeError('a document is no document');
  const copy: Root = JSON.parse(JSON.stringify(tree));
  return copy;
}
