import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { readKramdown } from '../kramdown/read-kramdown.ts';
import { expandLiquid } from './expand-liquid.ts';
import { readFileName } from './file-name.ts';
import { isHtmlBody } from './is-html-body.ts';
import { readJekyllMetadata } from './jekyll-metadata.ts';
import { type JekyllSite, permalinkOf } from './jekyll-site.ts';
import { splitJekyllPost } from './split-jekyll-post.ts';

/** Reads one file of `_posts`, `_drafts` or a planet; `path` is relative to the folder of the site. */
export function readJekyllPost(path: string, text: string, site: JekyllSite): ImportedPost {
  const file = splitJekyllPost(text);
  const name = readFileName(path.split('/').at(-1) ?? path);
  const metadata = readJekyllMetadata(path, name, file, site);
  const doubts: Doubt[] = [];
  if (file.fault) {
    doubts.push({
      kind: 'metadata',
      line: file.fault.line,
      message: `the front matter cannot be read: ${file.fault.message}`,
    });
  }
  const isStatic = file.values.get('render_with_liquid') === false;
  const page = new Map(
    [...file.values].flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
  const expanded = isStatic
    ? { text: file.body, doubts: [] }
    : expandLiquid(file.body, {
        values: site.values,
        page,
        postUrl: (post) => site.posts.get(post),
      });
  for (const { line, message } of expanded.doubts)
    doubts.push({ kind: 'liquid', line: line + file.firstLine - 1, message });
  const isHtml = /\.html?$/i.test(path) || isHtmlBody(expanded.text);
  const kramdown = isHtml ? undefined : readKramdown(expanded.text, file.firstLine);
  const tree = kramdown?.tree ?? parseHtml(expanded.text, file.firstLine);
  for (const [short, long] of kramdown?.abbreviations ?? [])
    doubts.push({
      kind: 'metadata',
      line: file.firstLine,
      message: `the text explains an abbreviation: ${short}, ${long}; write it into the glossary`,
    });
  for (const label of kramdown?.unreferenced ?? [])
    doubts.push({
      kind: 'note-unreferenced',
      line: file.firstLine,
      message: `nothing refers to the note \`[^${label}]\`; it stands in the text`,
    });
  const own = metadata.source?.url ?? permalinkOf(file, name, site);
  const read = readHtmlText(tree, metadata.title, {
    page: own && URL.canParse(own) ? own : undefined,
    link: (href) => resolveAddress(href, metadata.source?.url),
    picture: (src) => resolveAddress(src, metadata.source?.url),
  });
  return { metadata, tree: read.tree, facts: read.facts, doubts: [...doubts, ...read.doubts] };
}

/** A text from elsewhere means its own site with `/about`; one of this site means this one. */
function resolveAddress(address: string, elsewhere: string | undefined): string {
  if (elsewhere === undefined || !URL.canParse(address, elsewhere)) return address;
  return new URL(address, elsewhere).href;
}
