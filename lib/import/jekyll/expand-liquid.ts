import { type LiquidToken, liquidTokens } from './liquid-tokens.ts';

/** What a Jekyll site says that its posts may ask for. */
export interface LiquidSite {
  /** `site.*` of `_config.yml`, by dotted name. */
  readonly values: ReadonlyMap<string, string>;
  /** The front matter of the post, by key. */
  readonly page: ReadonlyMap<string, string>;
  /** The address of another post by its name in `_posts`, without the ending. */
  readonly postUrl: (name: string) => string | undefined;
}

interface Expanded {
  readonly text: string;
  readonly doubts: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Replaces what Jekyll would have replaced where there is one right answer, line for line; anything
 * else stays readable in the text and is told.
 */
export function expandLiquid(template: string, site: LiquidSite): Expanded {
  const doubts: { line: number; message: string }[] = [];
  const tokens = liquidTokens(template);
  let text = '';
  let hidden: string | undefined;
  for (const token of tokens) {
    const isEnd = token.type === 'tag' && token.name === `end${hidden}`;
    if (hidden !== undefined && !isEnd) {
      // A comment of the template was never printed.
      text += token.type === 'text' ? token.text.replace(/[^\n]/g, '') : '';
      continue;
    }
    if (isEnd) hidden = undefined;
    else if (token.type === 'text') text += token.text;
    else if (token.type === 'tag' && token.name === 'comment') {
      hidden = 'comment';
      doubts.push({
        line: token.line,
        message: 'a comment of Liquid, which no reader saw, is left out',
      });
    } else {
      const expanded =
        token.type === 'output' ? output(token.inside, site) : tag(token, site, text);
      if (expanded.doubt) doubts.push({ line: token.line, message: expanded.doubt });
      text += expanded.text;
    }
  }
  return { text, doubts };
}

interface Answer {
  readonly text: string;
  readonly doubt?: string;
}

function tag(token: LiquidToken & { type: 'tag' }, site: LiquidSite, before: string): Answer {
  const { name, source } = token;
  const lines = '\n'.repeat(source.split('\n').length - 1);
  if (name === 'raw' || name === 'endraw' || name === 'endcomment') return { text: lines };
  if (name === 'highlight' || name === 'codeblock') {
    const [language = ''] = token.arguments.split(/\s+/);
    return { text: `${atLineStart(before) ? '' : '\n'}~~~~~~${language}` };
  }
  if (name === 'endhighlight' || name === 'endcodeblock')
    return { text: `${atLineStart(before) ? '' : '\n'}~~~~~~` };
  if (name === 'post_url') {
    const wanted = token.arguments.replace(/^["']|["']$/g, '');
    const url = site.postUrl(wanted);
    return url
      ? { text: url }
      : { text: `/${wanted}`, doubt: `there is no post \`${wanted}\` that a link could lead to` };
  }
  if (name === 'link') return link(token.arguments, site);
  if (name === 'gist') {
    const [id = ''] = token.arguments.split(/\s+/);
    return { text: `<script src="https://gist.github.com/${id}.js"></script>` };
  }
  if (name === 'youtube' || name === 'vimeo') return { text: film(name, token.arguments) };
  if (name === 'include' || name === 'include_relative') return include(token);
  if (name === 'bundle' || name === 'seo' || name === 'feed_meta') return { text: '' };
  return { text: source, doubt: `\`${short(source)}\` is for Jekyll; it stays as text` };
}

function link(argument: string, site: LiquidSite): Answer {
  const path = argument.replace(/^["']|["']$/g, '');
  const [, post] = /(?:^|\/)_posts\/(?:.*\/)?([^/]+)\.\w+$/.exec(path) ?? [];
  const url = post === undefined ? undefined : site.postUrl(post);
  if (url) return { text: url };
  return { text: `/${path.replace(/^\//, '')}` };
}

/** Pieces of a theme: what shows a film, a picture or code is known by its parameters. */
function include(token: LiquidToken & { type: 'tag' }): Answer {
  const [file = ''] = token.arguments.split(/\s+/);
  const values = parameters(token.arguments.slice(file.length));
  const id = values.get('id') ?? values.get('videoId') ?? values.get('video_id');
  if (/youtube/i.test(file) && id) return { text: film('youtube', id) };
  if (/vimeo/i.test(file) && id) return { text: film('vimeo', id) };
  const src =
    values.get('image_path') ??
    values.get('src') ??
    values.get('url') ??
    values.get('image') ??
    values.get('path') ??
    values.get('file');
  if (/figure|image|img|picture/i.test(file) && src) {
    const caption = values.get('caption') ?? values.get('title') ?? values.get('description');
    const alt = values.get('alt') ?? '';
    const shown = `<img src="${inAttribute(src)}" alt="${inAttribute(alt)}">`;
    return {
      text: `<figure>${shown}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`,
    };
  }
  return {
    text: token.source,
    doubt: `\`${short(token.source)}\` is a piece of a theme that is not in the post; it stays as text`,
  };
}

function parameters(written: string): ReadonlyMap<string, string> {
  const pairs = written.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))/g,
  );
  return new Map(
    [...pairs].map(([, key = '', one, other, bare]) => [
      key,
      (one ?? other ?? bare ?? '').replace(/\\(["'])/g, '$1'),
    ]),
  );
}

function film(service: string, written: string): string {
  const id = written.replace(/^["']|["']$/g, '').split(/\s+/)[0] ?? '';
  const url = /^https?:/.test(id)
    ? id
    : service === 'youtube'
      ? `https://www.youtube.com/embed/${id}`
      : `https://player.vimeo.com/video/${id}`;
  return `<iframe src="${inAttribute(url)}"></iframe>`;
}

/** The value of `{{ … }}`: a name of the site or the page, or a text in quotes, with filters of addresses. */
function output(inside: string, site: LiquidSite): Answer {
  const [first = '', ...filters] = inside.split('|').map((part) => part.trim());
  const literal = /^(["'])(.*)\1$/s.exec(first)?.[2];
  const page = first.startsWith('page.') ? site.page.get(first.slice('page.'.length)) : undefined;
  const value =
    literal ??
    page ??
    (first.startsWith('site.') ? siteValue(first.slice('site.'.length), site) : undefined);
  const known = new Set([
    'relative_url',
    'absolute_url',
    'escape',
    'strip',
    'xml_escape',
    'uri_escape',
    'prepend: site.baseurl',
    'prepend: site.url',
  ]);
  if (value === undefined || !filters.every((filter) => known.has(filter))) {
    const source = `{{ ${inside} }}`;
    return { text: source, doubt: `\`${short(source)}\` is for Jekyll; it stays as text` };
  }
  return { text: value };
}

/** Addresses of the site are written from its root, where the importer looks for them. */
function siteValue(name: string, site: LiquidSite): string | undefined {
  if (name === 'baseurl' || name === 'url') return '';
  return site.values.get(name);
}

function inAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function atLineStart(before: string): boolean {
  return before === '' || /\n[ \t]*$/.test(before);
}

function short(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
