import type { Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseFeedDate } from '../feed/parse-feed-date.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { readJekyllMetadata } from '../jekyll/jekyll-metadata.ts';
import { type JekyllFile, splitJekyllPost } from '../jekyll/split-jekyll-post.ts';
import { expandSnippets } from './expand-snippets.ts';
import type { Line } from './line.ts';
import { writesFormulas } from './mark-formulas.ts';
import type { MaterialLinks } from './material-links.ts';
import type { MaterialSite } from './material-site.ts';
import { readMaterial } from './read-material.ts';

/** Reads a post of a blog made with Material for MkDocs; `path` names the file. */
export function readMaterialPost(
  path: string,
  text: string,
  site: MaterialSite,
  links: MaterialLinks,
): ImportedPost {
  const file = withDefaults(splitJekyllPost(text), path, site);
  const doubts: Doubt[] = [];
  if (file.fault)
    doubts.push({
      kind: 'metadata',
      line: file.fault.line,
      message: `the front matter cannot be read: ${file.fault.message}`,
    });
  const { lines, missing } = expandSnippets(linesOf(file, site), site.snippet);
  for (const { line, name } of missing)
    doubts.push({
      kind: 'source-part',
      line,
      message: `the file \`${name}\` is not in the source; the line that names it stays as text`,
    });
  const { tree, unreferenced, abbreviations } = readMaterial(lines, {
    ids: site.ids,
    dollars: site.dollars === 'either' && writesFormulas(file.body) ? 'formulas' : site.dollars,
  });
  for (const label of unreferenced)
    doubts.push({
      kind: 'note-unreferenced',
      line: lines.find((line) => line.text.includes(`[^${label}]:`))?.number ?? file.firstLine,
      message: `nothing refers to the note \`[^${label}]\`; it stands in the text`,
    });
  for (const [short, long] of abbreviations) {
    const isOwn = file.body.includes(`*[${short}]`);
    if (isOwn || says(tree, short))
      doubts.push({
        kind: 'metadata',
        line: lines.find((line) => line.text.includes(`*[${short}]`))?.number ?? file.firstLine,
        message: `the text explains an abbreviation: ${short}, ${long}; write it into the glossary`,
      });
  }
  tellOfIcons(tree, doubts);
  const metadata = readMaterialMetadata(path, file, firstHeading(tree), site);
  const read = readHtmlText(tree, metadata.title, {
    page: undefined,
    link: (href) => links.link(path, href),
    picture: (src) => links.picture(path, src),
  });
  const aliases = [...metadata.aliases, links.addressOf(path) ?? []].flat();
  return {
    metadata: { ...metadata, aliases },
    tree: read.tree,
    facts: read.facts,
    doubts: [...doubts, ...read.doubts],
  };
}

/** What the front matter of a post says; `heading` is its title where it says none. */
export function readMaterialMetadata(
  path: string,
  file: JekyllFile,
  heading: string | undefined,
  { authors }: MaterialSite,
): ImportedPost['metadata'] {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
  const said = readJekyllMetadata(path, { date: undefined, slug: name }, file, {
    values: new Map(),
    authors,
    posts: new Map(),
    permalink: '',
  });
  const dates = file.values.get('date');
  const own = file.values.get('slug');
  const title = said.title ?? heading;
  const { pin, ...other } = Object.fromEntries(said.other);
  return {
    ...said,
    title,
    date: said.date ?? nested(dates, 'created'),
    updated: said.updated ?? nested(dates, 'updated'),
    slug: typeof own === 'string' ? own : slugOf(title) || name,
    aliases: said.aliases.filter((alias) => alias !== '/'),
    pinned: pin === true,
    other: new Map(Object.entries(other)),
  };
}

/** The slug that Material makes of a title. */
function slugOf(title: string | undefined): string {
  return (title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** Front matter with that of the folders around it; lists go on, and the nearest value holds. */
function withDefaults(file: JekyllFile, path: string, { defaults }: MaterialSite): JekyllFile {
  const values = new Map<string, unknown>();
  const holding = defaults.filter(({ folder }) => folder === '.' || path.startsWith(`${folder}/`));
  for (const each of [...holding.map((one) => one.values), file.values])
    for (const [key, value] of each) {
      const before = values.get(key);
      values.set(
        key,
        Array.isArray(before) && Array.isArray(value)
          ? [...new Set<unknown>([...before, ...value])]
          : value,
      );
    }
  return { ...file, values };
}

function linesOf({ body, firstLine }: JekyllFile, { append }: MaterialSite): Line[] {
  const own = body.split('\n').map((text, index) => ({ text, number: firstLine + index }));
  const last = own.at(-1)?.number ?? 1;
  const more = append.flatMap((text) => ['', ...text.replace(/\r\n?/g, '\n').split('\n')]);
  return [...own, ...more.map((text) => ({ text, number: last }))];
}

/** Dates may stand under `date`, as `created` and `updated`. */
function nested(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const date: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return date instanceof Date ? date.toISOString().slice(0, 10) : parseFeedDate(String(date));
}

function firstHeading(tree: Root): string | undefined {
  const heading = tree.children.find((node) => node.type === 'element' && node.tagName === 'h1');
  return heading && (textIn(heading).replace(/\s+/g, ' ').trim() || undefined);
}

function says(tree: Root, short: string): boolean {
  const text = textIn(tree);
  const at = text.indexOf(short);
  return at !== -1 && !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + short.length] ?? '');
}

const icon = /:(?:material|octicons|fontawesome|simple|custom)-[\w-]+:/g;

/** Icons have no counterpart; their codes stay as text. */
function tellOfIcons(tree: Root, doubts: Doubt[]) {
  visit(tree, 'element', (element) => {
    if (['pre', 'code'].includes(element.tagName)) return 'skip';
    for (const child of element.children)
      for (const [code] of child.type === 'text' ? child.value.matchAll(icon) : [])
        doubts.push({
          kind: 'source-part',
          line: element.position?.start.line ?? 1,
          message: `the icon \`${code}\` is a drawing that this site does not have; its code stays as text`,
        });
    return undefined;
  });
}
