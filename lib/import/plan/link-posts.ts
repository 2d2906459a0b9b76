import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Doubt } from '../imported-post.ts';
import type { Decisions } from '../prove/compare-draft.ts';

/**
 * Leads links to other posts of the import to their new place; what leads nowhere becomes words with
 * the address behind them. `own` is where the text was published.
 */
export function linkPosts(
  tree: Root,
  own: string | undefined,
  addresses: ReadonlyMap<string, string>,
  tell: (kind: Doubt['kind'], message: string, line?: number) => void,
): Decisions['links'] {
  const links = new Map<string, string | undefined>();
  visit(tree, 'link', (link, index, parent) => {
    if (link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const [address = '', hash] = link.url.split('#');
    const isOwn = own !== undefined && pageOf(address) === pageOf(own);
    const found = isOwn ? undefined : addresses.get(pageOf(address));
    if (found !== undefined) {
      links.set(link.url, found);
      link.url = found;
      if (hash)
        tell(
          'link-unsafe',
          `a link to a place in another post leads to the post: \`#${hash}\``,
          lineOf(link),
        );
      return undefined;
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.url)) return undefined;
    links.set(link.url, undefined);
    tell(
      'link-unsafe',
      `nothing of the import is at \`${link.url}\`; its words stay, with the address`,
      lineOf(link),
    );
    parent.children.splice(
      index,
      1,
      ...(link.children as never[]),
      { type: 'text', value: ' (' } as never,
      { type: 'inlineCode', value: link.url } as never,
      { type: 'text', value: ')' } as never,
    );
    return [SKIP, index + link.children.length + 3];
  });
  return links;
}

/** The line in which the words of a node begin, where anything in it knows. */
export function lineOf(node: Nodes): number | undefined {
  if (node.position) return node.position.start.line;
  if (!('children' in node)) return undefined;
  return node.children.map(lineOf).find((line) => line !== undefined);
}

/** An address by what tells pages apart: no scheme, no `www.`, no ending. */
export function pageOf(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(index)?\.html?$/, '')
    .replace(/\/$/, '');
}
