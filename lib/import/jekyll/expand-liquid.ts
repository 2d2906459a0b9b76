import { expandInclude, film } from './expand-include.ts';
import { expandOctopress } from './expand-octopress.ts';
import { type LiquidToken, liquidTokens } from './liquid-tokens.ts';
import { shortTag as short } from './short-tag.ts';

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
      const expanded = token.type === 'output' ? output(token, site) : tag(token, site, text);
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
  if (name === 'include' || name === 'include_cached' || name === 'include_relative')
    return expandInclude(token, (value) => meaningOf(value, site));
  if (name === 'assign')
    return { text: '', doubt: `\`${short(source)}\` prints nothing; it is left out` };
  const octopress = expandOctopress(token);
  if (octopress !== undefined) return { text: octopress };
  if (name === 'toc' || name === 'cssclass')
    return {
      text: '',
      doubt: `\`${short(source)}\` made what this site makes by itself; it is left out`,
    };
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

/** The value of `{{ … }}`: a name of the site or the page, or a text in quotes, with filters of addresses. */
function output({ inside, source }: LiquidToken & { type: 'output' }, site: LiquidSite): Answer {
  const [first = '', ...filters] = inside.split('|').map((part) => part.trim());
  const literal = /^(["'])(.*)\1$/s.exec(first)?.[2];
  const value = literal ?? meaningOf(first, site);
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
    return { text: source, doubt: `\`${short(source)}\` is for Jekyll; it stays as text` };
  }
  return { text: value };
}

/** What `page.x` and `site.x` stand for; undefined for any other name, and where nothing says it. */
function meaningOf(name: string, site: LiquidSite): string | undefined {
  if (name.startsWith('page.')) return site.page.get(name.slice('page.'.length));
  return name.startsWith('site.') ? siteValue(name.slice('site.'.length), site) : undefined;
}

/** Addresses of the site are written from its root, where the importer looks for them. */
function siteValue(name: string, site: LiquidSite): string | undefined {
  if (name === 'baseurl' || name === 'url') return '';
  return site.values.get(name);
}

function atLineStart(before: string): boolean {
  return before === '' || /\n[ \t]*$/.test(before);
}
