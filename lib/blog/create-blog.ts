import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { drawText } from '#lib/blog/reader.ts';
import type { Blog, GroupKind, Linked, OutlineItem, PageView, PostView } from '../blog.ts';
import type { Library, Page, Post, Text } from '../content/library.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import { createAddresses } from '../site/address.ts';
import { slugify } from '../site/slug.ts';
import { trailFragment } from '../site/trail-fragment.ts';
import type { Connections } from './connections.ts';
import { countYears } from './count-years.ts';
import { makeEntries } from './entries.ts';
import { type FilledGroup, fillGroups } from './groups.ts';
import { mediaTypes } from './media-types.ts';
import type { Options } from './options.ts';
import { paginate } from './paginate.ts';
import { postPageKey } from './post-page-key.ts';
import type { Reading } from './read-all.ts';
import { readingTime } from './reading-time.ts';
import { siteKey } from './site-key.ts';
import { measure } from './surroundings.ts';
import { layTrails } from './trails.ts';

/** Makes what the routes ask out of what was read. Each text is drawn once, when it is asked for first. */
export function createBlog(
  library: Library,
  { texts, connectionsOf, diagnostics }: Reading,
  options: Options,
): Blog {
  const addresses = createAddresses(options.basePath);
  const entries = makeEntries(library, texts, addresses, options.now);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const postsBySlug = new Map(library.posts.map((post) => [post.slug, post]));
  const listed = [
    ...entries.filter(({ pinned }) => pinned),
    ...entries.filter(({ pinned }) => !pinned),
  ];
  const groups = new Map<GroupKind, readonly FilledGroup[]>();
  const kept = readKept(options);
  const drawn = new Map<string, Promise<PostView | undefined>>();

  const groupsOf = (kind: GroupKind) => {
    const known = groups.get(kind) ?? fillGroups(kind, library, addresses);
    groups.set(kind, known);
    return known;
  };
  const findTrails = layTrails(library, groupsOf, addresses);
  const draw = async (path: string, { file }: Text) => {
    const text = texts.get(path);
    const outline = (text?.outline ?? []).map(timed);
    if (text && 'html' in text) {
      return { outline, content: undefined, html: await readFile(text.html, 'utf8') };
    }
    const source = options.includeUnpublished ? file : undefined;
    return {
      outline,
      content: text && (await drawText(text, source)),
    };
  };
  const resolve = ({ related, backlinks, moreBacklinks }: Connections) => ({
    related: related.flatMap(({ slug, about }) => linkTo(slug).map((to) => ({ ...to, about }))),
    backlinks: backlinks.flatMap(({ slug, sentence }) =>
      linkTo(slug).map((to) => ({ ...to, sentence })),
    ),
    moreBacklinks,
  });
  const linkTo = (slug: string): readonly Linked[] => {
    const entry = bySlug.get(slug);
    return entry ? [{ label: entry.title, href: entry.href }] : [];
  };
  const drawPost = async (slug: string): Promise<PostView | undefined> => {
    const post = postsBySlug.get(slug);
    const entry = bySlug.get(slug);
    if (!post || !entry) return undefined;
    const image = await leadImage(post, addresses.asset);
    return {
      ...entry,
      ...(await draw(`/posts/${slug}/`, post)),
      trails: findTrails(slug),
      ...resolve(connectionsOf(slug)),
      ...(post.source && { source: post.source }),
      ...(image && { image }),
      parts: partsOf(post, library).map((part) => ({
        label: part.title,
        href: `${addresses.post(part.slug)}${trailFragment('series', post.series?.slug ?? '')}`,
        current: part === post,
      })),
    };
  };

  const blog: Blog = {
    settings: library.settings,
    addresses,
    diagnostics,
    posts: (page = 1) => paginate(listed, page, (n) => addresses.posts(n)),
    isInteractive: (slug) => postsBySlug.get(slug)?.interactive === true,
    pageKey: (slug) => postPageKey(slug, blog),
    siteKey: () => siteKey(blog),
    slugsToRender: () => [...bySlug.keys()].filter((slug) => !kept.has(slug)),
    entries: () => entries,
    years: () => countYears(library.posts),
    slugs: () => [...bySlug.keys()],
    assets: (slug) => postsBySlug.get(slug)?.assets ?? [],
    asset: (slug, name) => readAsset(postsBySlug.get(slug), name),
    post: (slug) => {
      const known = drawn.get(slug) ?? drawPost(slug);
      drawn.set(slug, known);
      return known;
    },
    page: async (slug): Promise<PageView | undefined> => {
      const page = library.pages.find((each) => each.slug === slug);
      if (!page) return undefined;
      return {
        title: page.title,
        description: page.description,
        ...(await draw(`/${slug}/`, page)),
      };
    },
    glossary: () =>
      [...library.glossary]
        .filter(([, long]) => long !== '')
        .map(([short, long]) => ({ short, long, id: slugify(short) || short }))
        .sort((a, b) => a.short.localeCompare(b.short, library.settings.language)),
    redirects: () =>
      library.posts.flatMap(({ slug, title, aliases }) =>
        aliases.map((from) => ({ from, to: { label: title, href: addresses.post(slug) } })),
      ),
    groups: groupsOf,
    group: (kind, slug, page = 1) => {
      const group = groupsOf(kind).find((each) => each.slug === slug);
      if (!group) return undefined;
      const list = group.posts.flatMap((post) => bySlug.get(post.slug) ?? []);
      return { group, list: paginate(list, page, group.address) };
    },
  };
  return blog;
}

/** The slugs in the list of kept pages. */
function readKept({ kept }: Options): ReadonlySet<string> {
  if (kept === undefined) return new Set();
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(kept, 'utf8'))));
}

function timed({ words, ...item }: ParsedPost['outline'][number]): OutlineItem {
  return { ...item, ...(words !== undefined && { minutes: readingTime(words) }) };
}

function partsOf(post: Post, library: Library): readonly Post[] {
  return (post.series && library.parts.get(post.series.id)) ?? [];
}

async function leadImage(
  { slug, folder, image }: Post,
  address: (slug: string, name: string) => string,
) {
  if (!image) return undefined;
  const name = image.src.replace(/^\.\//, '');
  const size = await measure(join(folder, name), address(slug, name));
  if (size === 'unreadable') return undefined;
  return { src: size.href, alt: image.alt, width: size.width, height: size.height };
}

async function readAsset(text: Post | Page | undefined, name: string) {
  if (!text?.assets.includes(name)) return undefined;
  const body = new Uint8Array(await readFile(join(text.folder, name)));
  return { body, type: mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream' };
}
