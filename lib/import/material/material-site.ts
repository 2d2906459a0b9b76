import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { slugify } from '#lib/site/slug.ts';
import { decodeXml } from '../feed/decode-xml.ts';
import type { SourceAuthor } from '../imported-post.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { IdMaker } from './give-ids.ts';

/** How `$x$` is read: as a formula, as money, or as a formula where it looks like one. */
export type Dollars = 'formulas' | 'money' | 'either';

/** What a repository of Material for MkDocs says beside its posts. */
export interface MaterialSite {
  /** Paths of the posts; of all pages where the repository has no blog. */
  readonly posts: readonly string[];
  /** Pages beside the posts. */
  readonly others: number;
  readonly authors: ReadonlyMap<string, SourceAuthor>;
  /** Front matter that holds for a whole folder: paths of folders, outermost first. */
  readonly defaults: readonly {
    readonly folder: string;
    readonly values: ReadonlyMap<string, unknown>;
  }[];
  readonly dollars: Dollars;
  readonly ids: IdMaker;
  readonly url: string | undefined;
  readonly docs: string;
  readonly blog: string;
  /** The form of a post's address: `{date}/{slug}`. */
  readonly form: string;
  readonly dateForm: string;
  /** Lines that stand under every page, as snippets do. */
  readonly append: readonly string[];
  /** The text of a file that a snippet names, by its path from the root of the repository. */
  readonly snippet: (path: string) => string | undefined;
}

const config = z.looseObject({
  site_url: z.string().optional().catch(undefined),
  docs_dir: z.string().catch('docs'),
  plugins: z.unknown().optional(),
  markdown_extensions: z.unknown().optional(),
});
const blogPlugin = z.looseObject({
  blog_dir: z.string().catch('blog'),
  post_dir: z.string().catch('{blog}/posts'),
  post_url_format: z.string().catch('{date}/{slug}'),
  post_url_date_format: z.string().catch('yyyy/MM/dd'),
  authors_file: z.string().catch('{blog}/.authors.yml'),
});
const snippets = z.looseObject({
  base_path: z.union([z.string(), z.array(z.string())]).catch('.'),
  auto_append: z.array(z.string()).catch([]),
});
const people = z.looseObject({
  authors: z.record(
    z.string(),
    z.looseObject({ name: z.string(), url: z.string().optional().catch(undefined) }),
  ),
});

const markdown = /\.(?:md|markdown|mkdn?|mdown)$/i;

/** Reads `mkdocs.yml`, `.authors.yml` and `.meta.yml`; what is not there has the value that MkDocs gives it. */
export function readMaterialSite(files: readonly SourceFile[]): MaterialSite {
  const texts = new Map(files.map((file) => [file.path, file]));
  const textOf = (path: string) => {
    const file = texts.get(path);
    return file && decodeXml(file.bytes).text;
  };
  const configPath = [...texts.keys()]
    .filter((path) => /(?:^|\/)mkdocs\.ya?ml$/.test(path))
    .toSorted((one, other) => one.length - other.length)[0];
  const written = configPath === undefined ? undefined : textOf(configPath);
  const read = config.parse(yaml(written ?? '') ?? {});
  const root = configPath === undefined ? '' : posix.dirname(configPath);
  const docs = configPath === undefined ? '' : under(root, read.docs_dir);
  const plugin = blogPlugin.parse(settings(read.plugins, 'blog', 'material/blog') ?? {});
  const blog = under(docs, plugin.blog_dir);
  const inBlog = (path: string) => under(docs, path.replace('{blog}', plugin.blog_dir));
  const pages = [...texts.keys()].filter((path) => markdown.test(path) && isUnder(path, docs));
  const inPosts = pages.filter((path) => isUnder(path, inBlog(plugin.post_dir)));
  const posts = inPosts.length > 0 ? inPosts : postsIn(pages);
  const snippet = snippets.parse(settings(read.markdown_extensions, 'pymdownx.snippets') ?? {});
  const bases = [snippet.base_path].flat().map((base) => under(root, base.replace(/^!.*\s/, '')));
  const find = (path: string) =>
    [...bases, root, docs]
      .map((base) => textOf(under(base, path)))
      .find((text) => text !== undefined);
  const authorFiles = [inBlog(plugin.authors_file), ...texts.keys()].filter((path) =>
    path.endsWith('.authors.yml'),
  );
  return {
    posts,
    others: pages.length - posts.length,
    authors: authorsIn(authorFiles.map((path) => textOf(path) ?? '')),
    defaults: [...texts.keys()]
      .filter((path) => /(?:^|\/)\.meta\.yml$/.test(path))
      .toSorted((one, other) => one.length - other.length)
      .map((path) => ({
        folder: posix.dirname(path),
        values: new Map(Object.entries(yaml(textOf(path) ?? '') ?? {})),
      })),
    dollars:
      written === undefined
        ? 'either'
        : /arithmatex|mdx_math|katex|mathjax/i.test(written)
          ? 'formulas'
          : 'money',
    ids: /pymdownx\.slugs/.test(written ?? '') ? 'pymdown' : 'python',
    url: read.site_url,
    docs,
    blog,
    form: plugin.post_url_format,
    dateForm: plugin.post_url_date_format,
    append: snippet.auto_append.flatMap((path) => find(path) ?? []),
    snippet: find,
  };
}

/** The path that a post had on its blog; undefined when nobody can say. */
export function addressOfPost(
  site: MaterialSite,
  post: {
    readonly slug: string | undefined;
    readonly title: string | undefined;
    readonly date: string | undefined;
    readonly path: string;
    readonly categories: readonly string[];
  },
): string | undefined {
  const [year = '', month = '', day = ''] = post.date?.slice(0, 10).split('-') ?? [];
  const date = site.dateForm.replace('yyyy', year).replace('MM', month).replace('dd', day);
  const parts: Readonly<Record<string, string>> = {
    date,
    slug: post.slug ?? slugify(post.title ?? ''),
    file: posix.basename(post.path).replace(markdown, ''),
    categories: post.categories.map((name) => slugify(name)).join('/'),
  };
  const path = site.form.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  if (/[{}]|[a-z]{2,}\d*\/\//.test(path) || (/\{date\}/.test(site.form) && !day)) return undefined;
  const folder = site.blog === site.docs ? '' : posix.relative(site.docs, site.blog);
  return posix.normalize(`/${basePath(site.url)}/${folder}/${path}/`);
}

/** The path that a page beside the blog had. */
export function addressOfPage(site: MaterialSite, path: string): string {
  const plain = posix
    .relative(site.docs, path)
    .replace(markdown, '')
    .replace(/(?:^|\/)(?:index|README)$/, '');
  return posix.normalize(`/${basePath(site.url)}/${plain}/`);
}

function basePath(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).pathname : '';
}

/** Blogs of older kinds keep their posts in a folder with a name that says so. */
function postsIn(pages: readonly string[]): readonly string[] {
  const found = pages.filter((path) => /(?:^|\/)(?:posts|_posts|blog)\//.test(path));
  const posts = found.filter((path) => !/(?:^|\/)(?:index|README)\.\w+$/i.test(path));
  return posts.length > 0 ? posts : pages;
}

/** The settings of a plugin or an extension, which stand in a list or a mapping. */
function settings(list: unknown, ...names: readonly string[]): unknown {
  const entries = Array.isArray(list) ? list : [list];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    const found = Object.entries(entry).find(([name]) => names.includes(name));
    if (found) return found[1] ?? {};
  }
  return undefined;
}

function authorsIn(texts: readonly string[]): ReadonlyMap<string, SourceAuthor> {
  const authors = new Map<string, SourceAuthor>();
  for (const text of texts) {
    const read = people.safeParse(yaml(text));
    for (const [tag, { name, url }] of read.success ? Object.entries(read.data.authors) : [])
      if (!authors.has(tag)) authors.set(tag, { tag, name, url });
  }
  return authors;
}

function under(folder: string, path: string): string {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  return joined === '.' ? '' : joined;
}

function isUnder(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** MkDocs writes Python objects into its settings, whose tags say nothing here. */
function yaml(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text, {
      maxAliasCount: 100,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
