import { parse } from 'yaml';
import { z } from 'zod';
import type { SourceAuthor } from '../imported-post.ts';
import type { JekyllName } from './file-name.ts';
import { readFileName } from './file-name.ts';
import { type JekyllFile, splitJekyllPost } from './split-jekyll-post.ts';

/** What a Jekyll site says beside its posts. */
export interface JekyllSite {
  /** `site.*`, by dotted name. */
  readonly values: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, SourceAuthor>;
  /** Address of each post by its name in `_posts` without the ending. */
  readonly posts: ReadonlyMap<string, string>;
  readonly permalink: string;
}

interface SiteFile {
  /** Relative to the folder of the site, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const person = z.looseObject({
  name: z.string().optional(),
  display_name: z.string().optional(),
  url: z.string().optional(),
  web: z.string().optional(),
  website: z.string().optional(),
});
const people = z.union([
  z.record(z.string(), person),
  z
    .array(person.extend({ tag: z.string().optional(), id: z.string().optional() }))
    .transform((list) =>
      Object.fromEntries(list.map((each) => [each.tag ?? each.id ?? each.name ?? '', each])),
    ),
]);

/** The forms of addresses that have a name: https://jekyllrb.com/docs/permalinks/. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

/** Reads `_config.yml` and `_data/authors.yml`, and learns the addresses of the posts. Broken YAML says nothing. */
export function readJekyllSite(files: readonly SiteFile[]): JekyllSite {
  const textOf = (...paths: readonly string[]) =>
    files.find(({ path }) => paths.includes(path))?.text;
  const config = yaml(textOf('_config.yml', '_config.yaml'));
  const data = people.safeParse(
    yaml(textOf('_data/authors.yml', '_data/authors.yaml', '_data/people.yml')),
  );
  const authors = new Map<string, SourceAuthor>();
  for (const [tag, each] of data.success ? Object.entries(data.data) : []) {
    const name = each.name ?? each.display_name;
    if (name) authors.set(tag, { tag, name, url: each.url ?? each.website ?? each.web });
  }
  const values = flatten(config);
  const permalink = values.get('permalink') ?? 'date';
  const site: JekyllSite = {
    values,
    authors,
    posts: new Map(),
    permalink: styles[permalink] ?? permalink,
  };
  const posts = files
    .filter(({ path }) => /(^|\/)_posts\//.test(path))
    .flatMap(({ path, text }): [string, string][] => {
      const file = splitJekyllPost(text);
      const base = path.split('/').at(-1) ?? path;
      const name = readFileName(base);
      const url = addressOf(file, name, site.permalink);
      const bare = base.replace(/\.[^.]+$/, '');
      return url === undefined
        ? []
        : [
            [bare, url],
            [path.replace(/^.*_posts\//, '').replace(/\.[^.]+$/, ''), url],
          ];
    });
  return { ...site, posts: new Map(posts) };
}

/** The path that a post had on its blog. */
export function permalinkOf(
  file: JekyllFile,
  name: JekyllName,
  site: JekyllSite,
): string | undefined {
  return addressOf(file, name, site.permalink);
}

function addressOf(file: JekyllFile, name: JekyllName, style: string): string | undefined {
  const own = file.values.get('permalink');
  const form = typeof own === 'string' ? (styles[own] ?? own) : style;
  const written = file.values.get('date');
  const date = (written instanceof Date ? written.toISOString() : String(written ?? '')).slice(
    0,
    10,
  );
  const [year, month, day] = (/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : (name.date ?? '')).split(
    '-',
  );
  const slug = file.values.get('slug');
  const needsDate = /:(year|month|day|i_month|i_day|short_year)/.test(form);
  if (needsDate && (!year || !month || !day)) return undefined;
  if (/:(y_day|week|short_day|hour|minute|second|output_ext)/.test(form)) return undefined;
  const parts: Readonly<Record<string, string>> = {
    categories: categories(file).join('/').toLowerCase().replace(/\s+/g, '-'),
    year: year ?? '',
    month: month ?? '',
    day: day ?? '',
    short_year: year?.slice(2) ?? '',
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    title: typeof slug === 'string' ? slug : (name.slug ?? ''),
    slug: typeof slug === 'string' ? slug : (name.slug ?? ''),
  };
  const path = form.replace(/:([a-z_]+)/g, (whole, part: string) => parts[part] ?? whole);
  return `/${path}`.replace(/\/{2,}/g, '/');
}

function categories(file: JekyllFile): string[] {
  const written = file.values.get('categories') ?? file.values.get('category') ?? [];
  if (typeof written === 'string') return written.split(/\s+/).filter((each) => each !== '');
  return Array.isArray(written) ? written.map(String) : [];
}

function yaml(text: string | undefined): unknown {
  try {
    return text === undefined
      ? undefined
      : parse(text, { maxAliasCount: 100, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function flatten(value: unknown, prefix = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] => {
      if (typeof inner === 'string' || typeof inner === 'number')
        return [[`${prefix}${key}`, String(inner)]];
      return Array.isArray(inner) ? [] : [...flatten(inner, `${prefix}${key}.`)];
    }),
  );
}
