import { parseFeedDate } from '../feed/parse-feed-date.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { readJekyllMetadata } from '../jekyll/jekyll-metadata.ts';
import { readJekyllSite } from '../jekyll/jekyll-site.ts';
import { splitJekyllPost } from '../jekyll/split-jekyll-post.ts';
import type { Line } from './line.ts';
import { readMaterial } from './read-material.ts';

/** Reads a post of a blog made with Material for MkDocs; `path` names the file. */
export function readMaterialPost(path: string, text: string): ImportedPost {
  const file = splitJekyllPost(text);
  const doubts: Doubt[] = [];
  if (file.fault)
    doubts.push({
      kind: 'metadata',
      line: file.fault.line,
      message: `the front matter cannot be read: ${file.fault.message}`,
    });
  const lines = file.body
    .split('\n')
    .map((line, index): Line => ({ text: line, number: file.firstLine + index }));
  const { tree, unreferenced } = readMaterial(lines);
  for (const label of unreferenced)
    doubts.push({
      kind: 'note-unreferenced',
      line: lines.find((line) => line.text.includes(`[^${label}]:`))?.number ?? file.firstLine,
      message: `nothing refers to the note \`[^${label}]\`; it stands in the text`,
    });
  for (const line of lines)
    if (/^\s*-+8<-+/.test(line.text))
      doubts.push({
        kind: 'source-part',
        line: line.number,
        message: `a snippet is not included; its line stays as text: ${line.text.trim()}`,
      });
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
  const said = readJekyllMetadata(path, { date: undefined, slug: name }, file, readJekyllSite([]));
  const heading = lines.find((line) => /^# +\S/.test(line.text));
  const title = said.title ?? heading?.text.replace(/^# +/, '').trim();
  const dates = file.values.get('date');
  const as = (address: string) => address;
  const read = readHtmlText(tree, title, { page: undefined, link: as, picture: as });
  const metadata = {
    ...said,
    title,
    date: said.date ?? nested(dates, 'created'),
    updated: said.updated ?? nested(dates, 'updated'),
    aliases: [],
  };
  return { metadata, tree: read.tree, facts: read.facts, doubts: [...doubts, ...read.doubts] };
}

/** Dates may stand under `date`, as `created` and `updated`. */
function nested(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const date: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return date instanceof Date ? date.toISOString().slice(0, 10) : parseFeedDate(String(date));
}
