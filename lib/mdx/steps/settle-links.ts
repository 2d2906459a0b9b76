import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Context, rangeOf } from '../context.ts';

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

/** Rewrites links to pages and files of this site, and refuses those that could run something. */
export function settleLinks(tree: Root, context: Context): void {
  visit(tree, 'link', (link) => settle(link, context));
}

function settle(link: Link, context: Context) {
  const url = link.url.trim();
  const [, name] = scheme.exec(url) ?? [];
  if (name) {
    if (!safeSchemes.has(name.toLowerCase())) {
      context.find('link-unsafe', link, `a link begins with \`${name}:\``);
      link.url = '';
    }
    return;
  }
  if (url.startsWith('//')) return;
  if (url.startsWith('#')) {
    context.links.push({
      target: { href: url, fragment: decode(url.slice(1)) },
      url,
      range: rangeOf(link),
    });
    return;
  }
  const target = context.link(url);
  if (target) {
    link.url = target.href;
    context.links.push({ target, url, range: rangeOf(link) });
    return;
  }
  const file = context.asset(decode(url));
  if (file) link.url = file;
  else context.find('link-dead', link, `nothing of this site is at \`${url}\``);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
