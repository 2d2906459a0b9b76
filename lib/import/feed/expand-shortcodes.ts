import { inAttribute } from '../jekyll/in-attribute.ts';

interface Expanded {
  /** HTML with as many lines as before. */
  readonly html: string;
  /** Codes that stay as text, with the line of the text in which they stand, from 1. */
  readonly unknown: readonly { readonly line: number; readonly code: string }[];
}

const code =
  /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+)|\s+(?:"[^"]*"|https?:\/\/[^\s\]"']+|[^\s\]="']+))*)\s*\/?\]/giy;
const attribute =
  /(https?:\/\/[^\s\]"']+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s\]"']+))|"([^"]*)"|([^\s\]="']+)/g;
const codes = new Set(['code', 'sourcecode', 'cc', 'highlight', 'php', 'python', 'bash', 'plain']);
/** A line that is only the address of a film, which WordPress shows as the film. */
const filmAlone =
  /^[ \t]*(https?:\/\/(?:www\.)?(?:youtube\.com\/watch\S+|youtu\.be\/\S+|vimeo\.com\/\d+))[ \t]*$/gm;
/** A formula as WordPress.com writes it: `$latex x^2$`. */
const formula = /\$latex\s([^$]+)\$/g;

/**
 * Puts HTML in the place of the short codes of WordPress (https://codex.wordpress.org/Shortcode):
 * captions, code, films, sounds and formulas. Any other stays as it is.
 */
export function expandShortcodes(text: string): Expanded {
  const source = text
    .replace(filmAlone, (_whole, url: string) => frame(url))
    .replace(formula, (_whole, tex: string) => `\\(${tex.trim()}\\)`);
  const unknown: { line: number; code: string }[] = [];
  let html = '';
  let at = 0;
  for (
    let open = source.indexOf('[');
    open !== -1;
    open = source.indexOf('[', Math.max(at, open + 1))
  ) {
    code.lastIndex = open;
    const found = source[open + 1] === '[' ? undefined : code.exec(source);
    if (!found) continue;
    const [whole, slash = '', name = '', written = ''] = found;
    const end = open + whole.length;
    const close = source.indexOf(`[/${name}]`, end);
    const inner = slash === '' && close !== -1 ? source.slice(end, close) : undefined;
    const made =
      slash === '' ? expand(name.toLowerCase(), attributesIn(written), inner) : undefined;
    if (made === undefined) {
      const line = source.slice(0, open).split('\n').length;
      if (slash === '' && (written.includes('=') || inner !== undefined))
        unknown.push({ line, code: whole });
      continue;
    }
    html += source.slice(at, open) + made;
    at = inner === undefined ? end : close + name.length + '[/]'.length;
  }
  return { html: html + source.slice(at), unknown };
}

type Attributes = ReadonlyMap<string, string>;

function expand(name: string, values: Attributes, inner: string | undefined): string | undefined {
  const address = values.get('src') ?? values.get('url') ?? values.get('mp3') ?? values.get('mp4');
  const given = address ?? values.get('') ?? inner?.trim();
  if (name === 'caption' || name === 'wp_caption')
    return inner && captioned(inner, values.get('caption'), values.get('align') ?? '');
  if (codes.has(name) && inner !== undefined) {
    const language =
      values.get('language') ??
      values.get('lang') ??
      (name.length > 4 && !/code/.test(name) ? name : '');
    const own = ['highlight', 'plain'].includes(language) ? '' : language;
    return `<pre class="${own ? `lang-${inAttribute(own)}` : ''}">${escaped(inner)}</pre>`;
  }
  if (name === 'latex' || name === 'math') return inner && `\\(${escaped(inner)}\\)`;
  if (['youtube', 'vimeo', 'embed', 'embedyt'].includes(name)) {
    if (!given) return undefined;
    const url = /^https?:/.test(given)
      ? given
      : name === 'vimeo'
        ? `https://vimeo.com/${given}`
        : `https://www.youtube.com/watch?v=${given}`;
    return frame(url.replaceAll('&amp;', '&'));
  }
  if (name === 'video' && given) return `<video src="${inAttribute(given)}"></video>`;
  if (name === 'audio' && given) return `<audio src="${inAttribute(given)}"></audio>`;
  return undefined;
}

/** The parts of a caption are told apart in the tree: what holds the picture, and the words behind it. */
function captioned(inner: string, words: string | undefined, align: string): string {
  const place = /^align(?:left|right)$/.test(align) ? ` ${align}` : '';
  const said = words ? `<p class="wp-caption-text">${words}</p>` : '';
  return `<div class="wp-caption${place}">${inner}${said}</div>`;
}

function frame(url: string): string {
  return `<iframe src="${inAttribute(url)}"></iframe>`;
}

/** The editor may have written `<` in code as `&lt;` already. */
function escaped(written: string): string {
  const plain = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attributesIn(written: string): Attributes {
  return new Map(
    [...written.matchAll(attribute)].map(([, url, key, one, two, three, quoted, bare]) => [
      key?.toLowerCase() ?? '',
      url ?? one ?? two ?? three ?? quoted ?? bare ?? '',
    ]),
  );
}
