import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Doubt } from '../imported-post.ts';
import type { Decisions } from '../prove/compare-draft.ts';

interface Places {
  /** Where the text was published. */
  readonly own: string | undefined;
  /** Where posts of the import are, by their old addresses. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Where the post is that a file of the source holds. */
  readonly postIn: (href: string) => string | undefined;
  /** The ids of headings in each post of the import, by its new address. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** The name beside the post of a file of the source. */
  readonly nameOf: (href: string) => string | undefined;
}

/**
 * Leads links to other posts of the import to their new place, and links to files of the source to
 * those beside the post; what leads nowhere becomes words with the address behind them.
 */
export function linkPosts(
  tree: Root,
  { own, addresses, postIn, places, nameOf }: Places,
  tell: (kind: Doubt['kind'], message: string, line?: number) => void,
): Decisions['links'] {
  const links = new Map<string, string | undefined>();
  visit(tree, 'link', (link, index, parent) => {
    if (link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const [address = '', hash] = link.url.split('#');
    const isOwn = own !== undefined && pageOf(address) === pageOf(own);
    const found = isOwn ? undefined : (addresses.get(pageOf(address)) ?? postIn(address));
    if (found !== undefined) {
      const place = hash && placeIn(places.get(found), hash);
      const now = place ? `${found}#${place}` : found;
      links.set(link.url, now);
      link.url = now;
      if (hash && !place)
        tell(
          'link-unsafe',
          `a link to a place in another post leads to the post: \`#${hash}\``,
          lineOf(link),
        );
      return undefined;
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.url)) return undefined;
    const file = nameOf(link.url);
    links.set(link.url, file);
    if (file !== undefined) {
      link.url = file;
      return undefined;
    }
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

function placeIn(places: ReadonlySet<string> | undefined, hash: string): string | undefined {
  try {
    return [hash, decodeURIComponent(hash)].find((place) => places?.has(place));
  } catch {
    return undefined;
  }
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
