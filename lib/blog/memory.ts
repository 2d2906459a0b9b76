import { type ContentCache, createContentCache } from '../content/content-cache.ts';
import type { Text } from '../content/library.ts';
import type { Surroundings } from '../mdx/context.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import type { Terms } from './related/count-terms.ts';
import type { Relation } from './related/relate-posts.ts';
import type { World } from './surroundings.ts';

/** A tree that was read before, with all that it was made from. */
interface KnownTree {
  readonly text: string;
  /** The content cache hands out the same list only while nothing in the folder has changed. */
  readonly assets: readonly string[];
  /** The base path and the glossary. */
  readonly setting: string;
  /** The pages of the site and what they are about, among which links were looked up. */
  readonly siteMap: string;
  /** Each link that was looked up, with what was found. */
  readonly links: ReadonlyMap<string, string>;
  readonly parsed: ParsedPost;
}

/** What one reading of the content leaves for the next, so that a save costs what was saved. */
export interface Memory {
  readonly content: ContentCache;
  /** By file. */
  readonly trees: Map<string, KnownTree>;
  /** How often a text uses which words. */
  readonly terms: WeakMap<ParsedPost, Terms>;
  /** What finds related posts, by the front matter of all posts. */
  readonly related: Map<string, (slug: string) => readonly Relation[]>;
}

/** Makes a memory of nothing. */
export function createMemory(): Memory {
  return {
    content: createContentCache(),
    trees: new Map(),
    terms: new WeakMap(),
    related: new Map(),
  };
}

/** Of this program: a check leaves it to the building that follows. */
export const memory = createMemory();

/** What the trees of all texts depend on. */
export interface Setting {
  readonly setting: string;
  readonly siteMap: string;
}

/** What the trees of all texts of a site depend on. */
export function settingOf({ options, siteMap, glossary }: World): Setting {
  return {
    setting: JSON.stringify([options.basePath, [...glossary]]),
    siteMap: JSON.stringify([...siteMap]),
  };
}

/** The tree of a text, when nothing that it depends on has changed since it was read. */
export function recallTree(
  { trees }: Memory,
  { file, text, assets }: Text,
  { setting, siteMap }: Setting,
  surroundings: Surroundings,
): ParsedPost | undefined {
  const known = trees.get(file);
  if (known?.text !== text || known.assets !== assets || known.setting !== setting) {
    return undefined;
  }
  if (known.siteMap === siteMap) return known.parsed;
  // Pages came, went or changed their titles: the tree stands while each of its links finds what it found.
  const stands = [...known.links].every(([url, found]) => answer(surroundings, url) === found);
  if (!stands) return undefined;
  trees.set(file, { ...known, siteMap });
  return known.parsed;
}

/** Reads a text with `parse`, which is handed its surroundings, and keeps the tree. */
export async function learnTree(
  { trees }: Memory,
  { file, text, assets }: Text,
  { setting, siteMap }: Setting,
  surroundings: Surroundings,
  parse: (text: string, surroundings: Surroundings) => Promise<ParsedPost>,
): Promise<ParsedPost> {
  const links = new Map<string, string>();
  const parsed = await parse(text, {
    ...surroundings,
    link: (url) => {
      links.set(url, answer(surroundings, url));
      return surroundings.link(url);
    },
  });
  trees.set(file, { text, assets, setting, siteMap, links, parsed });
  return parsed;
}

function answer(surroundings: Surroundings, url: string): string {
  return JSON.stringify(surroundings.link(url)) ?? '';
}
