import { Temporal } from 'temporal-polyfill';
import { gap } from '../content/check-gaps.ts';
import type { Library } from '../content/library.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { createAddresses } from '../site/address.ts';
import { slugify } from '../site/slug.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** What a writer says of a post that is to be begun. */
export interface PostWish {
  readonly title: string;
  readonly description?: string | undefined;
  /** The last part of its address, where the title does not give a good one. */
  readonly slug?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly series?: string | undefined;
}

/** A post that can be begun. */
export interface PostPlan {
  readonly slug: string;
  /** What its `index.mdx` is to hold. */
  readonly text: string;
  /** Its address in the site, base path included. */
  readonly href: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** Where a post may go. */
interface Site {
  readonly library: Library;
  /** The slugs of all posts, those included that the library does not list. */
  readonly slugs: readonly string[];
  readonly basePath: string;
  /** In milliseconds. */
  readonly now: number;
}

/** Names of folders longer than this are more than some disks can hold, in bytes. */
const longestSlug = 200;
/** `/posts/page/` holds the further pages of the list. */
const reserved = ['page'];

/** Plans a post: its address and its front matter. What stands against it is returned as sentences. */
export function planPost(
  wish: PostWish,
  site: Site,
): PostPlan | { readonly faults: readonly string[] } {
  const { library, now } = site;
  const title = wish.title.replace(/[\r\n\t]+/g, ' ').trim();
  const known = {
    author: library.authors.map(({ id }) => id),
    category: library.categories.map(({ name }) => name),
    series: library.series.map(({ id }) => id),
  };
  const authors = wish.authors?.length ? wish.authors : firstAuthor(library);
  const categories = wish.categories?.length ? wish.categories : known.category.slice(0, 1);
  const { series } = wish;
  const slug = wish.slug ?? slugify(title);
  const faults = [
    ...(title === '' ? ['the title is empty'] : checkSlug(slug, title, wish, site)),
    ...authors.flatMap((name) => checkName('author', name, known.author)),
    ...categories.flatMap((name) => checkName('category', name, known.category)),
    ...(series === undefined ? [] : checkName('series', series, known.series)),
  ];
  if (faults.length > 0) return { faults };
  const { timeZone } = library.settings;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const text = writeFrontMatter({
    title,
    description: wish.description?.replace(/[\r\n\t]+/g, ' ').trim() || gap,
    date: today.toPlainDate().toString(),
    authors,
    categories,
    ...(series !== undefined && { series }),
    draft: true,
  });
  const href = createAddresses(site.basePath).post(slug);
  return { slug, text: `${text}\n`, href, authors, categories };
}

function firstAuthor({ settings, authors }: Library): readonly string[] {
  const { defaultAuthor = authors[0]?.id } = settings;
  return defaultAuthor === undefined ? [] : [defaultAuthor];
}

function checkName(noun: string, name: string, known: readonly string[]): readonly string[] {
  if (known.includes(name.normalize('NFC'))) return [];
  const near = nearest(name, known);
  const advice = near === undefined ? `there are ${list(known)}` : `did you mean \`${near}\`?`;
  return [`there is no ${noun} \`${name}\`; ${advice}`];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}

function checkSlug(slug: string, title: string, wish: PostWish, site: Site): readonly string[] {
  if (slug === '') {
    return [
      `the title \`${title}\` has no letter or digit to make an address of; add --slug=some-words`,
    ];
  }
  if (slug !== slugify(slug)) {
    const better = slugify(slug);
    return [`\`${slug}\` cannot be a part of an address${better && `; write --slug=${better}`}`];
  }
  if (new TextEncoder().encode(slug).length > longestSlug) {
    return ['the address would be longer than a folder may be called; add --slug=fewer-words'];
  }
  const taken = new Set([...site.slugs, ...reserved].map(fold));
  if (!taken.has(fold(slug))) return [];
  const free = freeSlug(slug, taken);
  const again = wish.slug === undefined ? 'choose another title, or add' : 'write';
  return [`/posts/${slug}/ is taken already; ${again} --slug=${free}`];
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(fold(`${slug}-${number}`))) number += 1;
  return `${slug}-${number}`;
}

// Disks of macOS and Windows cannot tell these apart.
function fold(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}
