import { parse } from 'yaml';
import { z } from 'zod';
import type { Existing } from './plan-posts.ts';

interface Settings {
  readonly authors: string;
  readonly categories: string;
  readonly site: string;
  /** The text of each post by the name of its folder. */
  readonly posts: ReadonlyMap<string, string>;
}

const authors = z.record(z.string(), z.looseObject({ name: z.string() })).catch({});
const categories = z.record(z.string(), z.unknown()).catch({});
const site = z.looseObject({ defaultAuthor: z.string().optional() }).catch({});
const post = z.looseObject({ imported: z.looseObject({ id: z.string() }) });

/** Reads of a content folder what an import must not tread on. What cannot be read counts as not there. */
export function readExisting(settings: Settings, today: string): Existing {
  const people = authors.parse(yaml(settings.authors));
  const imported = new Map<string, string>();
  for (const [slug, text] of settings.posts) {
    const front = /^---\n([\s\S]*?)\n---/.exec(text.replace(/\r\n/g, '\n'))?.[1];
    const read = post.safeParse(yaml(front ?? ''));
    if (read.success) imported.set(read.data.imported.id, slug);
  }
  return {
    slugs: new Set(settings.posts.keys()),
    imported,
    authors: new Map(Object.entries(people).map(([id, { name }]) => [name, id])),
    categories: new Set(Object.keys(categories.parse(yaml(settings.categories)))),
    author: site.parse(yaml(settings.site) ?? {}).defaultAuthor ?? Object.keys(people)[0],
    today,
  };
}

function yaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' }) ?? {};
  } catch {
    return {};
  }
}
