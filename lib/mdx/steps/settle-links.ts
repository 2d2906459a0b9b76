import type { Link, Nodes, Parents, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type Context, rangeOf } from '../context.ts';
import { decodeAddress } from '../decode-address.ts';
import { findSentence } from '../find-sentence.ts';

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const safeSchemes = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'sms',
  'xmpp',
  'irc',
  'ircs',
  'geo',
  'doi',
]);

/**
 * Rewrites links to pages and files of this site, and takes out those that could run something. A
 * link to another page carries what that page is about, for the style sheet to show.
 */
export function settleLinks(tree: Root, context: Context): void {
  visitParents(tree, 'link', (link, ancestors) => {
    const name = unsafeScheme(link.url);
    if (!name) {
      settle(link, ancestors, context);
      return undefined;
    }
    context.find('link-unsafe', link, `a link begins with \`${name}:\``);
    const parent: Parents | undefined = ancestors.at(-1);
    if (!parent) return undefined;
    const children: readonly Nodes[] = parent.children;
    const index = children.indexOf(link);
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
}

/** The scheme of an address, when it is none that a page may link to; a browser skips the controls in it. */
function unsafeScheme(url: string): string | undefined {
  const [, name] = scheme.exec(url.replace(/[\p{Cc}\s]/gu, '')) ?? [];
  return name && !safeSchemes.has(name.toLowerCase()) ? name : undefined;
}

/** Whether the words of a link are its address, so that paper need not say it again. */
function isBare({ url, children: [words, ...rest] }: Link): boolean {
  if (words?.type !== 'text' || rest.length > 0) return false;
  return ['', 'http://', 'mailto:'].some((start) => url === start + words.value);
}

function settle(link: Link, ancestors: readonly Parents[], context: Context) {
  const url = link.url.trim();
  if (scheme.test(url)) {
    if (isBare(link)) link.data = { ...link.data, hProperties: { dataBare: '' } };
    return;
  }
  if (url.startsWith('//')) return;
  if (url.startsWith('#')) {
    context.links.push({
      target: { href: url, fragment: decodeAddress(url.slice(1)) },
      url,
      range: rangeOf(link),
    });
    return;
  }
  const target = context.link(url);
  if (target) {
    link.url = target.href;
    if (target.about) link.data = { ...link.data, hProperties: { dataPeek: target.about } };
    const sentence = findSentence(link, ancestors);
    context.links.push({ target, url, range: rangeOf(link), sentence });
    return;
  }
  const file = context.asset(decodeAddress(url));
  if (file) link.url = file;
  else context.find('link-dead', link, `nothing of this site is at \`${url}\``);
}
