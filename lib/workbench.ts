import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { memory } from './blog/memory.ts';
import { readOptions } from './blog/options.ts';
import { readContent } from './blog/read-content.ts';
import { stamp } from './blog/stamp.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type CheckOptions, checkAll, knownByPath } from './workbench/check-all.ts';
import { openCheckCache } from './workbench/check-cache.ts';
import { type DrawnContent, drawContent } from './workbench/draw-content.ts';
import { type LockPlan, planLock } from './workbench/lock/plan-lock.ts';
import type { MadeFile } from './workbench/made-file.ts';
import { pipelineVersion } from './workbench/pipeline-version.ts';
import { type PostPlan, type PostWish, planPost as planOnePost } from './workbench/plan-post.ts';
import { planRepairs, type RepairPlan } from './workbench/plan-repairs.ts';

export type { PostWish } from './workbench/plan-post.ts';
export type { Refusal, Repair } from './workbench/plan-repairs.ts';

const projectDir = resolve(import.meta.dirname, '..');

/** Checks the content folder that the environment names, again and again. */
export interface Checker {
  /** All findings in all texts, in no order. With `draw` it prepares for `draw`, where that saves time. */
  check(
    options?: Pick<CheckOptions, 'replaced'> & { readonly draw?: boolean | undefined },
  ): Promise<readonly Diagnostic[]>;
  /** Draws what was checked last, for the build that follows; says which text it is at. */
  draw(say: (progress: string) => void): Promise<DrawnContent>;
  /** What the record of what is published should hold after the last check; `forget` leaves addresses out of it. */
  planLock(forget: readonly string[]): Promise<LockPlan | { readonly faults: readonly string[] }>;
  /** What would repair the findings that have one right answer; nothing is written. */
  planRepairs(found: readonly Diagnostic[]): Promise<RepairPlan>;
}

/** Makes a checker, which remembers what it found from one run of the program to the next. */
export function createChecker(): Checker {
  const { contentDir, basePath } = readOptions(process.env);
  const cache = openCheckCache({
    folder: join(projectDir, 'node_modules/.cache/hindsight/check'),
    name: `${contentDir}\0${basePath}`,
    version: pipelineVersion(projectDir),
  });
  const drawings = () => ({
    folder: join(projectDir, 'node_modules/.cache/hindsight/drawn'),
    version: pipelineVersion(projectDir, { rooms: ['components/prose'] }),
  });
  const check: Checker['check'] = async ({ replaced, draw = false } = {}) => {
    const options = { replaced, ...(draw && { drawings: drawings() }) };
    const found = await checkAll(readOptions(process.env), { cache, memory }, options);
    cache.save();
    return found;
  };
  return {
    check,
    async draw(say) {
      const { content } = await readContent(readOptions(process.env), { cache: memory.content });
      if (!content) throw new Error('content that was not checked cannot be drawn');
      return drawContent(content, cache.texts, drawings(), say);
    },
    async planLock(forget) {
      const { content } = await readContent(readOptions(process.env), { cache: memory.content });
      if (!content) throw new Error('content that was not checked cannot be recorded');
      return planLock(content, knownByPath(content.listed, cache), forget);
    },
    async planRepairs(found) {
      const { findCode } = await import('./mdx/find-code.ts');
      return planRepairs(found, {
        read: (file) => readText(join(dirname(contentDir), file)),
        findCode,
        check: (replaced) => check({ replaced }),
      });
    },
  };
}

/** Without the byte order mark, as the places of findings are counted. */
function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

/** Changes with the code that draws what stands around a text, and with its style sheets. */
export function renderingVersion(): string {
  const rooms = ['app', 'components', 'lib/content', 'lib/site'];
  const files = ['lib/blog.ts', 'next.config.ts', 'postcss.config.mjs', 'package.json'];
  return pipelineVersion(projectDir, { rooms, files, styles: true });
}

/** Changes with the code that makes other surfaces of finished pages: feeds, Markdown, editions, the search. */
export function exportVersion(): string {
  return pipelineVersion(projectDir, { rooms: ['lib/export', 'lib/site'], styles: true });
}

/** What changes when a file of the content folder is written, added or removed. */
export function stampContent(): string {
  try {
    return stamp(readOptions(process.env).contentDir);
  } catch {
    // The folder is not there, or went while it was read.
    return '';
  }
}

/** What a new post can be given to. */
export interface PostChoices {
  readonly categories: readonly string[];
}

/** Plans a post in the content folder that the environment names, and lists what it can be given. */
export interface PostPlanner {
  readonly choices: PostChoices;
  /** Absolute, where the folders of posts are. */
  readonly folder: string;
  plan(wish: PostWish): PostPlan | { readonly faults: readonly string[] };
}

/** Reads what a new post needs to know of the site; undefined when the settings of the site are faulty. */
export async function createPostPlanner(): Promise<PostPlanner | undefined> {
  const options = readOptions(process.env);
  const { content } = await readContent(options, {});
  if (!content) return undefined;
  const { library, listed, unlisted } = content;
  const posts = [...listed, ...unlisted].filter(({ path }) => path.startsWith('/posts/'));
  const slugs = posts.map(({ text }) => text.slug);
  const { basePath, now } = options;
  return {
    choices: { categories: library.categories.map(({ name }) => name) },
    folder: join(options.contentDir, 'posts'),
    plan: (wish) => planOnePost(wish, { library, slugs, basePath, now }),
  };
}

/**
 * Makes the files that follow the content and the code: those of `.vscode`, and every text that holds
 * the table of components. Undefined when the settings of the site are faulty.
 */
export async function makeFiles(): Promise<readonly MadeFile[] | undefined> {
  const { content } = await readContent(readOptions(process.env), {});
  if (!content) return undefined;
  const { editorFiles } = await import('./workbench/editor-files.ts');
  const { fillGuide, isGuide } = await import('./workbench/fill-guide.ts');
  const guides = [...content.listed, ...content.unlisted].filter(({ text }) => isGuide(text.text));
  return [
    ...editorFiles(content.library).map(({ path, text }) => ({
      path: join(projectDir, path),
      text,
    })),
    ...guides.map(({ text: { folder, text } }) => ({
      path: join(folder, 'index.mdx'),
      text: fillGuide(text),
    })),
  ];
}

/** A text as a reader would see it, and what stands against it. */
export interface DrawnDraft {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Draws the text of a post that is in no content folder yet. `files` are the names beside it, and
 * `pages` the paths that its links may lead to; where they are left out, every file and page is
 * taken to be there. Pictures are not measured.
 */
export async function drawDraft(
  text: string,
  { files, pages }: { readonly files?: ReadonlySet<string>; readonly pages?: ReadonlySet<string> },
): Promise<DrawnDraft> {
  const { drawHtml } = await import('./blog/drawing/draw-html.ts');
  const { parsePost } = await import('./mdx/parse-post.ts');
  const isThere = (name: string) => files === undefined || files.has(name);
  const post = await parsePost(text, {
    file: 'content/posts/draft/index.mdx',
    glossary: new Map(),
    interactive: false,
    link: (url) => {
      const { pathname, search, hash } = new URL(url, 'https://site.invalid/posts/draft/');
      const isPage = pages === undefined || pages.has(pathname);
      return isPage ? { href: `${pathname}${search}${hash}`, page: pathname } : undefined;
    },
    asset: (name) => (isThere(name) ? name : undefined),
    data: async () => undefined,
    picture: async (name) => (isThere(name) ? { href: name, width: 100, height: 100 } : undefined),
  });
  const { html } = await drawHtml(post);
  return { html, diagnostics: post.diagnostics };
}
