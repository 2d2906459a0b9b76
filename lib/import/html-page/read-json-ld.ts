import type { Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { textOf } from '../html/properties.ts';

/** What JSON-LD says of an article: https://schema.org/Article. */
export interface JsonLd {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly url: string | undefined;
  readonly site: string | undefined;
}

const named = z.union([
  z.string(),
  z.looseObject({ name: z.string() }).transform(({ name }) => name),
]);
const one = named.optional().catch(undefined);
const names = z.union([z.array(named), named.transform((name) => [name])]).catch([]);
const article = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: one,
  name: one,
  description: one,
  datePublished: one,
  dateModified: one,
  author: names,
  keywords: z
    .union([z.array(z.string()), z.string().transform((list) => list.split(','))])
    .catch([]),
  url: one,
  isPartOf: one,
});

/** Reads the first article that the JSON-LD of a page describes; broken blocks are passed over. */
export function readJsonLd(page: Root): JsonLd {
  const found: z.infer<typeof article>[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName !== 'script' || textOf(element, 'type') !== 'application/ld+json') return;
    for (const node of nodesIn(parse(textIn(element)))) {
      const read = article.safeParse(node);
      if (read.success && isArticle(read.data['@type'])) found.push(read.data);
    }
  });
  const [data] = found;
  return {
    title: data?.headline ?? data?.name,
    description: data?.description,
    published: data?.datePublished,
    updated: data?.dateModified,
    authors: data?.author ?? [],
    tags: (data?.keywords ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ''),
    url: data?.url,
    site: data?.isPartOf,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nodesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const graph = '@graph' in value ? nodesIn(value['@graph']) : [];
  const main = 'mainEntity' in value ? nodesIn(value.mainEntity) : [];
  return [value, ...graph, ...main];
}

function isArticle(type: string | readonly string[]): boolean {
  return [type]
    .flat()
    .some((name) =>
      /^(Article|BlogPosting|NewsArticle|TechArticle|ScholarlyArticle|SocialMediaPosting|Report)$/.test(
        name,
      ),
    );
}
