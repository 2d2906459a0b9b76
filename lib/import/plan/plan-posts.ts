import { slugify } from '#lib/site/slug.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { repairMetadata } from '../mojibake/repair-metadata.ts';
import type { Decisions } from '../prove/compare-draft.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { pageOf } from './link-posts.ts';
import type { Fetched } from './place-pictures.ts';
import { placesOf } from './places-of.ts';
import { planOwnPost } from './plan-own-post.ts';
import { planPost } from './plan-post.ts';
import { plain } from './settle-aliases.ts';
import { settleMetadata } from './settle-metadata.ts';

/** What the content folder holds already. */
export interface Existing {
  readonly slugs: ReadonlySet<string>;
  /** Each post that was imported before, by the name that its source has for it. */
  readonly imported: ReadonlyMap<string, EarlierImport>;
  /** The file of each post by its slug. */
  readonly texts: ReadonlyMap<string, string>;
  /** Old paths, with the slug of the post that they lead to. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
  readonly categories: ReadonlySet<string>;
  /** The names of the pages beside the posts. */
  readonly pages: readonly string[];
}

/** A post that an import wrote before. */
export interface EarlierImport {
  readonly slug: string;
  /** What its source said then, as `digestOf` has it. */
  readonly digest: string | undefined;
}

/** What somebody knows of a post whose source does not say it. */
export interface Answer {
  readonly title?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  /** The name of a person. */
  readonly author?: string | undefined;
}

/** One post as it is to be written. */
export interface PlannedPost {
  readonly path: string;
  readonly slug: string;
  /** New, other than at the last import, or as it was then. */
  readonly state: 'create' | 'update' | 'same';
  readonly text: string;
  /** The text without its front matter. */
  readonly body: string;
  /** The text with all addresses as the source has them. */
  readonly sourceText: string;
  /** What was decided about those addresses. */
  readonly decisions: Decisions;
  /** Files to put beside it: the name there, and where they are. */
  readonly files: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
  /** What the post leaves open: `title`, `date`, `author`. */
  readonly gaps: readonly string[];
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

/** A post that was read, and the file it was in. */
export type Read = ImportedPost & { readonly path: string };

/** What a plan needs to know beside the posts. */
export interface PlanContext {
  readonly existing: Existing;
  /** Which file of the source an address in a post means. */
  readonly find: (post: Read, src: string) => string | undefined;
  /** Why a file of the source can be no picture of a page; undefined for one that can. */
  readonly faultOf?: (file: string) => string | undefined;
  /** The names of all files of the source. */
  readonly files?: readonly string[];
  /** Pictures that were in a text itself or on other sites, by their address. */
  readonly fetched?: ReadonlyMap<string, Fetched>;
  /** By the name that the source has for a post. */
  readonly answers?: ReadonlyMap<string, Answer>;
}

/** Paths that the site has by itself. */
const reserved = [
  '/',
  '/404.html',
  ...['archive', 'authors', 'categories', 'glossary', 'posts', 'search', 'series', 'tags'].map(
    (name) => `/${name}`,
  ),
  ...['/feed.rss', '/feed.atom', '/feed.json', '/robots.txt', '/sitemap.xml', '/llms.txt'],
];

/** Plans all posts of a source together. */
export function planPosts(read: readonly Read[], context: PlanContext): ImportPlan {
  const posts = read.map((post): Read => {
    const { metadata: repaired, doubts } = repairMetadata(post.metadata);
    const { metadata, faults } = settleMetadata(repaired);
    const told = faults.map((message): Doubt => ({ kind: 'metadata', line: 1, message }));
    return { ...post, metadata, doubts: [...doubts, ...told, ...post.doubts] };
  });
  const { existing, answers = new Map<string, Answer>() } = context;
  const slugs = slugsOf(posts, existing, answers);
  const addresses = new Map<string, string>();
  for (const [index, { metadata }] of posts.entries()) {
    for (const old of [metadata.source?.url, ...metadata.aliases])
      if (old) addresses.set(pageOf(old), `/posts/${slugs[index]}/`);
  }
  const places = new Map(
    posts.map(({ tree }, index) => [`/posts/${slugs[index]}/`, placesOf(tree)]),
  );
  const postsIn = new Map(posts.map(({ path }, index) => [path, `/posts/${slugs[index]}/`]));
  const taken = new Map<string, string>();
  for (const [alias, slug] of existing.aliases) taken.set(plain(alias), slug);
  for (const path of [...reserved, ...existing.pages.map((name) => `/${name}`)])
    taken.set(plain(path), `..${path}`);
  for (const slug of [...existing.slugs, ...slugs]) taken.set(plain(`/posts/${slug}/`), slug);
  const ids = new Map(existing.authors);
  const authors: ImportPlan['authors'][number][] = [];
  const categories = new Set<string>();
  // Two names that make one address are one category.
  const topicsBySlug = new Map([...existing.categories].map((name) => [slugify(name), name]));
  const planned = posts.map((post, index): PlannedPost => {
    const { metadata, verbatim } = post;
    if (verbatim !== undefined)
      return planOwnPost(post, verbatim, { existing, files: context.files ?? [] });
    const answer = answers.get(metadata.id) ?? {};
    const own: string[] = [];
    const people =
      metadata.authors.length > 0 || answer.author === undefined
        ? metadata.authors
        : [{ tag: undefined, name: answer.author, url: undefined }];
    for (const { name, tag, url } of people) {
      let id = ids.get(name) ?? idNamed(name, ids);
      if (id === undefined) {
        id = freeId(slugify(tag ?? name) || 'author', new Set(ids.values()));
        ids.set(name, id);
        authors.push({ id, name, url, from: metadata.source?.site });
      }
      if (!own.includes(id)) own.push(id);
    }
    const named = metadata.categories.length > 0 ? metadata.categories : ['Imported'];
    const topics = named.map((name) => topicsBySlug.get(slugify(name)) ?? name);
    for (const topic of topics) {
      topicsBySlug.set(slugify(topic), topic);
      if (!existing.categories.has(topic)) categories.add(topic);
    }
    const place = { slug: slugs[index] ?? 'untitled', authors: own, categories: topics };
    return planPost(post, { ...place, answer }, { ...context, addresses, places, postsIn, taken });
  });
  return { posts: planned, authors, categories: [...categories] };
}

function slugsOf(
  posts: readonly Read[],
  existing: Existing,
  answers: ReadonlyMap<string, Answer>,
): readonly string[] {
  const again = posts.map(({ metadata }) => existing.imported.get(metadata.id)?.slug);
  const fresh = chooseSlugs(
    posts.map(({ metadata }, index) => ({
      title: metadata.title ?? answers.get(metadata.id)?.title,
      date: metadata.date ?? answers.get(metadata.id)?.date,
      slug: again[index] === undefined ? metadata.slug : undefined,
    })),
    new Set([...existing.slugs, ...again.filter((slug) => slug !== undefined)]),
  );
  return posts.map((_, index) => again[index] ?? fresh[index] ?? 'untitled');
}

/** An answer may be an id as well as a name. */
function idNamed(name: string, ids: ReadonlyMap<string, string>): string | undefined {
  return [...ids.values()].find((id) => id === name);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
