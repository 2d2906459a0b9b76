import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { slugify } from '#lib/site/slug.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import type { Decisions } from '../prove/compare-draft.ts';
import { settleCode } from '../write/settle-code.ts';
import { type Place, settlePictures } from '../write/settle-pictures.ts';
import { writeFrontMatter } from '../write/write-front-matter.ts';
import { writeMdx } from '../write/write-mdx.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { firstWords } from './first-words.ts';

/** What the content folder holds already. */
export interface Existing {
  readonly slugs: ReadonlySet<string>;
  /** Slug of each post that was imported before, by the name that its source has for it. */
  readonly imported: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
  readonly categories: ReadonlySet<string>;
  /** The author of posts that name none. */
  readonly author: string | undefined;
  /** The day on which the import runs, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One post as it is to be written. */
export interface PlannedPost {
  readonly path: string;
  readonly slug: string;
  readonly text: string;
  /** The text without its front matter. */
  readonly body: string;
  /** The text with all addresses as the source has them. */
  readonly sourceText: string;
  /** What was decided about those addresses. */
  readonly decisions: Decisions;
  /** Files to put beside it: the name there, and where they are in the source. */
  readonly files: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
  readonly post: ImportedPost;
  readonly remote: readonly string[];
}

/** What an import would write. */
export interface ImportPlan {
  readonly posts: readonly PlannedPost[];
  readonly authors: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string | undefined;
    readonly from: string | undefined;
  }[];
  readonly categories: readonly string[];
}

type Read = ImportedPost & { readonly path: string };

/** Plans all posts of a source together; `find` says which file of the source an address means. */
export function planPosts(
  posts: readonly Read[],
  existing: Existing,
  find: (post: Read, src: string) => string | undefined,
): ImportPlan {
  const again = posts.map(({ metadata }) => existing.imported.get(metadata.id));
  const fresh = chooseSlugs(
    posts.map(({ metadata }, index) => ({
      ...metadata,
      slug: again[index] === undefined ? metadata.slug : undefined,
    })),
    new Set([...existing.slugs].filter((slug) => !again.includes(slug))),
  );
  const slugs = posts.map((_, index) => again[index] ?? fresh[index] ?? 'untitled');
  const addresses = new Map<string, string>();
  for (const [index, { metadata }] of posts.entries()) {
    for (const old of [metadata.source?.url, ...metadata.aliases])
      if (old) addresses.set(plainAddress(old), `/posts/${slugs[index]}/`);
  }
  const ids = new Map(existing.authors);
  const authors: ImportPlan['authors'][number][] = [];
  const categories = new Set<string>();
  const planned = posts.map((post, index): PlannedPost => {
    const { metadata } = post;
    const own: string[] = [];
    for (const { name, tag, url } of metadata.authors) {
      let id = ids.get(name);
      if (id === undefined) {
        id = slugify(tag ?? name) || 'author';
        while ([...ids.values()].includes(id)) id = `${id}-2`;
        ids.set(name, id);
        authors.push({ id, name, url, from: metadata.source?.site });
      }
      if (!own.includes(id)) own.push(id);
    }
    const topics = metadata.categories.length > 0 ? metadata.categories : ['Imported'];
    for (const topic of topics) if (!existing.categories.has(topic)) categories.add(topic);
    return planPost(post, slugs[index] ?? 'untitled', own, topics, addresses, existing, find);
  });
  return { posts: planned, authors, categories: [...categories] };
}

function planPost(
  post: Read,
  slug: string,
  authors: readonly string[],
  categories: readonly string[],
  addresses: ReadonlyMap<string, string>,
  existing: Existing,
  find: (post: Read, src: string) => string | undefined,
): PlannedPost {
  const { metadata } = post;
  const tree: Root = structuredClone(post.tree);
  const doubts: Doubt[] = [...post.doubts];
  const tell = (kind: Doubt['kind'], message: string, line = 1) =>
    doubts.push({ kind, line, message });
  const files = new Map<string, string>();
  const remote: string[] = [];
  const pictures = new Map<string, string | undefined>();
  const placeOf = (src: string): Place => {
    const file = find(post, src);
    if (file !== undefined) {
      const name = freeName(file, files);
      files.set(name, file);
      return { name };
    }
    return /^https?:/.test(src) ? { remote: src } : 'lost';
  };
  visit(tree, 'image', (image) => {
    const place = placeOf(image.url);
    pictures.set(image.url, place !== 'lost' && 'name' in place ? place.name : undefined);
    const line = image.position?.start.line ?? 1;
    if (place === 'lost')
      tell('picture-lost', `the picture \`${image.url.slice(0, 100)}\` is not in the source`, line);
    else if ('remote' in place) {
      remote.push(place.remote);
      tell('picture-remote', `a picture stays where it is: ${place.remote}`, line);
    }
  });
  settlePictures(tree, placeOf);
  const links = linkPosts(tree, metadata.source?.url, addresses, tell);
  for (const { language, line } of settleCode(tree))
    tell(
      'code-language',
      `\`${language}\` is no language that can be highlighted; the code is plain text`,
      line,
    );
  const gaps = [
    ...(metadata.title === undefined ? ['title'] : []),
    ...(metadata.date === undefined ? ['date'] : []),
    ...(authors.length === 0 ? ['author'] : []),
  ];
  for (const gap of gaps)
    tell('metadata', `the source names no ${gap}; the post is a draft until somebody does`);
  const isEmpty = metadata.description === undefined && firstWords(tree) === undefined;
  const { image } = metadata;
  const lead = image && placeOf(image.src);
  const front = writeFrontMatter({
    title: metadata.title ?? '?',
    description: metadata.description ?? firstWords(tree) ?? '?',
    date: metadata.date ?? existing.today,
    updated: isLater(metadata.updated, metadata.date) ? metadata.updated : undefined,
    authors:
      authors.length > 0 ? authors : existing.author === undefined ? undefined : [existing.author],
    categories,
    tags: metadata.tags.length > 0 ? metadata.tags : undefined,
    // What is open must be settled by somebody before the post is published.
    draft: metadata.draft || gaps.length > 0 || isEmpty ? true : undefined,
    pinned: metadata.pinned || undefined,
    image:
      lead && lead !== 'lost' && 'name' in lead ? { src: lead.name, alt: image.alt } : undefined,
    source:
      metadata.source && URL.canParse(metadata.source.url) ? clean(metadata.source) : undefined,
    aliases: metadata.aliases.length > 0 ? [...new Set(metadata.aliases)] : undefined,
    imported: {
      id: metadata.id,
      ...(gaps.length > 0 && { gaps }),
      ...Object.fromEntries(metadata.other),
    },
  });
  const body = writeMdx(tree);
  return {
    path: post.path,
    slug,
    text: `${front}\n${body}`,
    body,
    sourceText: writeMdx(post.tree),
    decisions: { links, pictures },
    files,
    doubts,
    post,
    remote,
  };
}

function clean(source: NonNullable<ImportedPost['metadata']['source']>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
}

function isLater(updated: string | undefined, date: string | undefined): boolean {
  return updated !== undefined && date !== undefined && Date.parse(updated) > Date.parse(date);
}

/** Leads links to other posts of the import to their new place; what leads nowhere becomes words. */
function linkPosts(
  tree: Root,
  own: string | undefined,
  addresses: ReadonlyMap<string, string>,
  tell: (kind: Doubt['kind'], message: string, line?: number) => void,
): Decisions['links'] {
  const links = new Map<string, string | undefined>();
  visit(tree, 'link', (link, index, parent) => {
    if (link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const [address = '', hash] = link.url.split('#');
    const isOwn = own !== undefined && plainAddress(address) === plainAddress(own);
    const found = isOwn ? undefined : addresses.get(plainAddress(address));
    if (found !== undefined) {
      links.set(link.url, found);
      link.url = found;
      if (hash)
        tell(
          'link-unsafe',
          `a link to a place in another post leads to the post: \`#${hash}\``,
          lineOf(link),
        );
      return undefined;
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.url)) return undefined;
    links.set(link.url, undefined);
    tell(
      'link-unsafe',
      `nothing of the import is at \`${link.url}\`; its words stay, with the address`,
      lineOf(link),
    );
    parent.children.splice(
      index,
      1,
      ...(link.children as never[]),
      { type: 'text', value: ' (' } as never,
      { type: 'inlineCode', value: link.url } as never,
      { type: 'text', value: ')' } as never,
    );
    return [SKIP, index + link.children.length + 3];
  });
  return links;
}

/** The line in which the words of a node begin, where anything in it knows. */
function lineOf(node: Nodes): number | undefined {
  if (node.position) return node.position.start.line;
  if (!('children' in node)) return undefined;
  return node.children.map(lineOf).find((line) => line !== undefined);
}

/** An address by what tells pages apart: no scheme, no `www.`, no ending. */
function plainAddress(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(index)?\.html?$/, '')
    .replace(/\/$/, '');
}

function freeName(file: string, files: ReadonlyMap<string, string>): string {
  const base = (file.split('/').at(-1) ?? 'picture').normalize('NFC');
  if (!files.has(base) || files.get(base) === file) return base;
  const dot = base.lastIndexOf('.');
  let name = base;
  for (let number = 2; files.has(name) && files.get(name) !== file; number += 1)
    name = `${base.slice(0, dot)}-${number}${base.slice(dot)}`;
  return name;
}
