import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkLocal } from '#lib/import/pictures/check-local.ts';
import { collectPictures } from '#lib/import/pictures/collect-pictures.ts';
import { answerGaps } from '#lib/import/plan/answer-gaps.ts';
import { type Answer, type Existing, planPosts, type Read } from '#lib/import/plan/plan-posts.ts';
import { readExisting } from '#lib/import/plan/read-existing.ts';
import { type Draw, provePost } from '#lib/import/prove/prove-post.ts';
import { findInSource } from '#lib/import/source/find-in-source.ts';
import { readSource } from '#lib/import/source/read-source.ts';
import { recognise } from '#lib/import/source/recognise.ts';
import { sourceKinds } from '#lib/import/source/source-file.ts';
import { drawDraft } from '#lib/workbench.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { openTerminal } from './open-terminal.ts';
import { importAsJson, linesOfPost, type ProvedPost } from './print-import.ts';
import { createProgress } from './progress.ts';
import { readImportFiles } from './read-import-files.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';
import { writeImport } from './write-import.ts';

// V8 lets the heap grow to several times of what lives in it while posts are read, for no gain in time.
setFlagsFromString('--heap-growing-percent=40');

const usage = `npm run import -- <file|folder|feed> [--from ${sourceKinds.join('|')}] [--write] [--force] [--fetch-images] [--json] [--content DIR]`;

/** Draws a text as a page of the site would show it. */
const draw: Draw = async (text, files) => {
  const { html, diagnostics } = await drawDraft(text, files ? { files } : {});
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    html,
    faults: faults.map(
      ({ id, message, range }) => `${id} in line ${range?.line ?? 1} of the post: ${message}`,
    ),
  };
};

await run(async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      write: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      'fetch-images': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      content: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [given, ...others] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (given === undefined || others.length > 0) throw new Failure(usage, 2);
  const named = sourceKinds.find((name) => name === values.from);
  if (values.from !== undefined && !named)
    throw new Failure(`--from is "${values.from}"; write one of ${sourceKinds.join(', ')}`, 2);
  const environment = readEnvironment(process.env, process.cwd());
  const contentDir = values.content ? path.resolve(values.content) : environment.contentDir;
  const { base, files, known, faults: unread } = readImportFiles(given);
  const kind = named ?? recognise(files);
  if (!kind && unread.length > 0) throw new Failure(unread.join('\n'));
  if (!kind)
    throw new Failure(
      `What ${given} is cannot be seen from the outside; say it with --from ${sourceKinds.join('|')}`,
      2,
    );
  const progress = createProgress(process.stderr);
  const say = values.json ? () => undefined : (line: string) => console.log(line);
  const { posts, notes, faults: broken } = readSource(kind, files);
  const faults = [...unread, ...broken];
  say(`${given} is read as ${kind}: ${posts.length} posts`);
  for (const line of [...faults, ...notes]) say(`  ${line}`);
  if (posts.length === 0 && faults.length === 0) throw new Failure(`There is no post in ${given}`);
  const existing = readExisting(settingsOf(contentDir));
  const answers = values.write && !values.json ? await askFor(posts, existing) : undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'hindsight-import-'));
  try {
    const remote = values['fetch-images'] && values.write;
    const fetched = await collectPictures(posts, { folder, remote, say: progress.say });
    const find = (post: Read, src: string) => findInSource(post.path, src, known);
    const unusable = await checkLocal(posts, { base, find });
    const plan = planPosts(posts, {
      existing,
      find,
      faultOf: (file) => unusable.get(file),
      fetched,
      files: files.map((file) => file.path),
      ...(answers && { answers }),
    });
    const proved: ProvedPost[] = [];
    for (const [index, post] of plan.posts.entries()) {
      progress.say(`${index + 1} of ${plan.posts.length}: ${post.slug}`);
      proved.push({ post, differences: await provePost(post, draw) });
      progress.end();
      for (const line of linesOfPost({ post, differences: proved.at(-1)?.differences ?? [] }))
        say(line);
    }
    const whole = proved.filter(({ differences }) => differences.length === 0).length;
    for (const { id, name } of plan.authors) say(`  new author ${id}: ${name}`);
    for (const name of plan.categories) say(`  new category ${name}`);
    say(`${whole} of ${plan.posts.length} posts are whole`);
    const due = plan.posts.filter(
      ({ state }) => state === 'create' || (values.force && state === 'update'),
    );
    const changed = plan.posts.filter((post) => post.state === 'update' && !due.includes(post));
    for (const { slug } of changed)
      say(`posts/${slug} has changed in its source; --write --force puts it over what is here`);
    if (values.write && due.length > 0) writeImport(plan, due, { contentDir, base });
    if (values.write) say(`${due.length} posts were written to ${readablePath(contentDir)}`);
    else say('Nothing was written; --write does it');
    const written = values.write ? due.map(({ slug }) => slug) : [];
    if (values.json) console.log(importAsJson({ kind, proved, plan, written, faults, notes }));
    return whole === plan.posts.length && faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Asks for what no source says, where somebody can be asked. */
async function askFor(
  posts: readonly Read[],
  existing: Existing,
): Promise<ReadonlyMap<string, Answer> | undefined> {
  const terminal = openTerminal('Nothing was written');
  try {
    return terminal && (await answerGaps(posts, existing, terminal.ask));
  } finally {
    terminal?.close();
  }
}

function settingsOf(contentDir: string) {
  const text = (...names: string[]) => {
    const file = path.join(contentDir, ...names);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const names = (name: string) => {
    const folder = path.join(contentDir, name);
    return existsSync(folder) ? readdirSync(folder).filter((each) => !each.startsWith('.')) : [];
  };
  return {
    authors: text('authors.yml'),
    categories: text('categories.yml'),
    pages: names('pages'),
    posts: new Map(names('posts').map((slug) => [slug, text('posts', slug, 'index.mdx')])),
  };
}
