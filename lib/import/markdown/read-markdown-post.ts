import type { Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { parseFeedDate } from '../feed/parse-feed-date.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { type JekyllName, readFileName } from '../jekyll/file-name.ts';
import { readJekyllMetadata } from '../jekyll/jekyll-metadata.ts';
import { readJekyllSite } from '../jekyll/jekyll-site.ts';
import { type JekyllFile, splitJekyllPost } from '../jekyll/split-jekyll-post.ts';
import { readKramdown } from '../kramdown/read-kramdown.ts';
import { splitHeader } from './split-header.ts';
import { splitToml } from './split-toml.ts';
import { tellOfMarks } from './tell-of-marks.ts';

/** Reads a Markdown file with or without front matter; `path` names the file. */
export function readMarkdownPost(path: string, text: string): ImportedPost {
  const file = splitToml(text) ?? splitHeader(text) ?? splitJekyllPost(text);
  const doubts: Doubt[] = [];
  if (file.fault)
    doubts.push({
      kind: 'metadata',
      line: file.fault.line,
      message: `the front matter cannot be read: ${file.fault.message}`,
    });
  const { tree, unreferenced, abbreviations } = readKramdown(file.body, file.firstLine);
  for (const [short, long] of abbreviations)
    doubts.push({
      kind: 'metadata',
      line: lineOf(file, `*[${short}]`),
      message: `the text explains an abbreviation: ${short}, ${long}; write it into the glossary`,
    });
  for (const label of unreferenced)
    doubts.push({
      kind: 'note-unreferenced',
      line: lineOf(file, `[^${label}]:`),
      message: `nothing refers to the note \`[^${label}]\`; it stands in the text`,
    });
  const said = readJekyllMetadata(path, nameOf(path), file, readJekyllSite([]));
  const title = said.title ?? firstHeading(tree);
  const created = file.values.get('date');
  const metadata = {
    ...said,
    title,
    date: said.date ?? nested(created, 'created'),
    updated: said.updated ?? nested(created, 'updated'),
    aliases: [],
    // The name of a text file says nothing that an address should.
    slug: /\.txt$/i.test(path) && file.values.get('slug') === undefined ? undefined : said.slug,
  };
  doubts.push(...tellOfMarks(tree, file.firstLine));
  const as = (address: string) => address;
  const page = said.source?.url;
  const read = readHtmlText(tree, title, { page, link: as, picture: as });
  return { metadata, tree: read.tree, facts: read.facts, doubts: [...doubts, ...read.doubts] };
}

/** The line of the file in which the body first says something. */
function lineOf({ body, firstLine }: JekyllFile, written: string): number {
  const at = body.indexOf(written);
  return firstLine + body.slice(0, Math.max(0, at)).split('\n').length - 1;
}

/** Dates may stand under `date`, as `created` and `updated`. */
function nested(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const date: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return date instanceof Date ? date.toISOString().slice(0, 10) : parseFeedDate(String(date));
}

function firstHeading(tree: Root): string | undefined {
  const first = tree.children.find((node) => node.type === 'element');
  if (first?.type !== 'element' || first.tagName !== 'h1') return undefined;
  return textIn(first).replace(/\s+/g, ' ').trim() || undefined;
}

/** What the name of a file says: a day before the words, as in `2020-05-06-cold.md`, and the words. */
function nameOf(path: string): JekyllName {
  const parts = path.split('/');
  const file = parts.at(-1) ?? path;
  const name = file.replace(/\.[^.]+$/, '');
  // A name that a machine made says nothing about the text.
  if (/[0-9a-f]{12}/i.test(name)) return { date: undefined, slug: undefined };
  const isIndex = /^(index|readme)$/i.test(name);
  return readFileName(isIndex ? `${parts.at(-2) ?? name}.md` : file);
}
