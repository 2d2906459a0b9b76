import { inAttribute } from './in-attribute.ts';
import type { LiquidToken } from './liquid-tokens.ts';

const image =
  /^(.*?)((?:https?:\/\/|\/|\.\.?\/)?\S+\.\w+)(?:\s+\d+%?)?(?:\s+\d+%?)?(?:\s+(["'])(.*?)\3)?(?:\s+(["'])(.*?)\5)?$/;
const source = /^(.*?)(?:,\s*(.+?))?(?:\s+(https?:\/\/\S+)\s*(.*))?$/;

/**
 * The HTML of a tag of Octopress (http://octopress.org/docs/blogging/plugins/): pictures, quotations
 * with their source, pull quotes, films and posts elsewhere. Undefined for any other tag.
 */
export function expandOctopress({
  name,
  arguments: given,
}: LiquidToken & { type: 'tag' }): string | undefined {
  if (name === 'img') {
    const [, classes = '', src, , title, , alt] = image.exec(given.trim()) ?? [];
    if (src === undefined) return undefined;
    const side = /\b(left|right)\b/.exec(classes)?.[1];
    const place = side ? ` align="${side}"` : '';
    return `<img src="${inAttribute(src)}" alt="${inAttribute(alt ?? title ?? '')}"${place}>`;
  }
  if (name === 'blockquote') {
    const [, author, work, url, words] = source.exec(given.trim()) ?? [];
    const title = words || work;
    const cited = url ? `<a href="${inAttribute(url)}">${title || url}</a>` : title;
    const said = [author, cited].filter(Boolean).join(', ');
    // What it is taken from stands before the words, since the end of the quotation says nothing.
    return `<blockquote>\n\n${said ? `<p>${said}:</p>\n\n` : ''}`;
  }
  if (name === 'endblockquote') return '\n\n</blockquote>\n\n';
  if (name === 'pullquote' || name === 'endpullquote') return '';
  if (name === 'video') {
    const [src] = given.trim().split(/\s+/);
    return src ? `<video src="${inAttribute(src)}"></video>` : undefined;
  }
  if (name === 'tweet' || name === 'twitter' || name === 'oembed') {
    const url = /https?:\/\/[^\s"']+/.exec(given)?.[0];
    return url && `<a href="${inAttribute(url)}">${inAttribute(url)}</a>`;
  }
  return undefined;
}
