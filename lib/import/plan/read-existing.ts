import { parse } from 'yaml';
import { z } from 'zod';
import type { EarlierImport, Existing } from './plan-posts.ts';

interface Settings {
  readonly authors: string;
  readonly categories: string;
  /** The names of the pages beside the posts. */
  readonly pages?: readonly string[];
  /** The text of each post by the name of its folder. */
  readonly posts: ReadonlyMap<string, string>;
}

const authors = z.record(z.string(), z.looseObject({ name: z.string() })).catch({});
const categories = z.record(z.string(), z.unknown()).catch({});
const post = z.looseObject({
  aliases: z.array(z.string()).catch([]),
  imported: z
    .looseObject({ id: z.string(), digest: z.coerce.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** Reads of a content folder what an import must not tread on. What cannot be read counts as not there. */
export function readExisting(settings: Settings): Existing {
  const people = authors.parse(yaml(settings.authors));
  const imported = new Map<string, EarlierImport>();
  const aliases = new Map<string, string>();
  for (const [slug, text] of settings.posts) {
    const front = /^---\n([\s\S]*?)\n---/.exec(text.replace(/\r\n/g, '\n'))?.[1];
    const read = post.safeParse(yaml(front ?? ''));
    if (!read.success) continue;
    for (const alias of read.data.aliases) aliases.set(alias, slug);
    if (read.data.imported) {
      const { id, digest } = read.data.imported;
      imported.set(id, { slug, digest });
    }
  }
  return {
    slugs: new Set(settings.posts.keys()),
    imported,
    texts: settings.posts,
    aliases,
    authors: new Map(Object.entries(people).map(([id, { name }]) => [name, id])),
    pages: settings.pages ?? [],
    categories: new Set(Object.keys(categories.parse(yaml(settings.categories)))),
  };
}

function yaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' }) ?? {};
  } catch {
    return {};
  }
}
