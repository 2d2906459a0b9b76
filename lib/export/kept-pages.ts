import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Blog } from '#lib/blog.ts';
import type { Store } from './store/store.ts';

/** Pages of posts that Next has rendered in an earlier build, and need not render again. */
export interface KeptPages {
  /** By path from the root of the output, as Next wrote them. */
  readonly pages: ReadonlyMap<string, string>;
  readonly slugs: readonly string[];
  /** Whether the page of every post was kept. */
  readonly all: boolean;
  /** Keeps what Next has rendered now for the builds to come. */
  learn(from: string): Promise<void>;
}

const kind = 'rendered pages';

/**
 * Finds the posts whose page would come out as it did before: the same facts, drawn by the same code,
 * whose `version` is handed in. Pages that keep React carry their text, and are always rendered.
 */
export async function findKeptPages(blog: Blog, store: Store, version: string): Promise<KeptPages> {
  const pages = new Map<string, string>();
  const slugs: string[] = [];
  const missing = new Map<string, readonly string[]>();
  for (const slug of blog.slugs()) {
    if (blog.isInteractive(slug)) continue;
    const recipe = [version, slug, await blog.pageKey(slug)];
    const kept = await store.find(kind, recipe);
    if (kept) {
      pages.set(pathOf(slug), new TextDecoder().decode(kept));
      slugs.push(slug);
    } else missing.set(slug, recipe);
  }
  return {
    pages,
    slugs,
    all: slugs.length === blog.slugs().length,
    async learn(from) {
      for (const [slug, recipe] of missing) {
        await store.recallFile(kind, recipe, () => readFile(path.join(from, pathOf(slug))));
      }
    },
  };
}

function pathOf(slug: string): string {
  return `posts/${slug}/index.html`;
}

/** Writes the slugs where the routes look for them, and returns the path of the file. */
export async function listKept({ slugs }: KeptPages, folder: string): Promise<string> {
  const file = path.join(folder, 'kept.json');
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(slugs));
  return file;
}
