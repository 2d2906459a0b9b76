import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { addAuthors, addCategories } from '#lib/import/plan/add-settings.ts';
import type { ImportPlan, PlannedPost } from '#lib/import/plan/plan-posts.ts';
import { Failure } from './failure.ts';

interface Target {
  readonly contentDir: string;
  /** Where the files of the source are, absolute. */
  readonly base: string;
}

/**
 * Writes posts of a plan, and the authors and categories of it. All of it is made in a folder beside
 * first, and each post is moved to its place in one step, so that none is ever there in part.
 */
export function writeImport(
  plan: ImportPlan,
  posts: readonly PlannedPost[],
  { contentDir, base }: Target,
): void {
  const staging = path.join(contentDir, '.import');
  restore(staging, contentDir);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(path.join(staging, 'old'), { recursive: true });
  try {
    const settings: string[] = [];
    const rewrite = (name: string) => (change: (text: string) => string | undefined) => {
      const file = path.join(contentDir, name);
      const text = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
      if (text === undefined)
        throw new Failure(`${name} cannot be read; repair it first. Nothing was written`);
      writeFileSync(path.join(staging, name), text);
      settings.push(name);
    };
    addAuthors(plan.authors, rewrite('authors.yml'));
    addCategories(plan.categories, rewrite('categories.yml'));
    for (const post of posts) stage(post, path.join(staging, post.slug), { contentDir, base });
    mkdirSync(path.join(contentDir, 'posts'), { recursive: true });
    for (const name of settings) renameSync(path.join(staging, name), path.join(contentDir, name));
    for (const { slug } of posts) {
      const place = path.join(contentDir, 'posts', slug);
      if (existsSync(place)) renameSync(place, path.join(staging, 'old', slug));
      renameSync(path.join(staging, slug), place);
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Puts posts back that a killed run had moved away and not replaced yet. */
function restore(staging: string, contentDir: string) {
  const old = path.join(staging, 'old');
  if (!existsSync(old)) return;
  for (const slug of readdirSync(old)) {
    const place = path.join(contentDir, 'posts', slug);
    if (!existsSync(place)) renameSync(path.join(old, slug), place);
  }
}

/** Makes the folder of a post as it is to be; what lies beside an older text of it stays. */
function stage(post: PlannedPost, folder: string, { contentDir, base }: Target) {
  const place = path.join(contentDir, 'posts', post.slug);
  if (existsSync(place)) cpSync(place, folder, { recursive: true });
  else mkdirSync(folder, { recursive: true });
  for (const [name, file] of post.files)
    copyFileSync(path.resolve(base, file), path.join(folder, name));
  writeFileSync(path.join(folder, 'index.mdx'), post.text);
}
