import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { addAuthors, addCategories } from '#lib/import/plan/add-settings.ts';
import { type ImportPlan, type PlannedPost, planPosts } from '#lib/import/plan/plan-posts.ts';
import { readExisting } from '#lib/import/plan/read-existing.ts';
import { type Draw, provePost } from '#lib/import/prove/prove-post.ts';
import { findInSource } from '#lib/import/source/find-in-source.ts';
import { readSource } from '#lib/import/source/read-source.ts';
import { recognise } from '#lib/import/source/recognise.ts';
import { type SourceFile, sourceKinds } from '#lib/import/source/source-file.ts';
import { drawDraft } from '#lib/workbench.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

const usage = `npm run import -- <file|folder|feed> [--from ${sourceKinds.join('|')}] [--write] [--force] [--content DIR]`;
/** A file larger than this is no text that somebody wrote. */
const largest = 64 * 1024 * 1024;

type State = 'create' | 'update' | 'same';

const verbs: Readonly<Record<State, string>> = {
  create: 'new',
  update: 'changed',
  same: 'as it is',
};

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
      content: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [given, ...others] = positionals;
  if (values.help || given === undefined || others.length > 0) {
    if (values.help) {
      console.log(usage);
      return 0;
    }
    throw new Failure(usage, 2);
  }
  const kind = sourceKinds.find((name) => name === values.from);
  if (values.from !== undefined && !kind)
    throw new Failure(`--from is "${values.from}"; write one of ${sourceKinds.join(', ')}`, 2);
  const environment = readEnvironment(process.env, process.cwd());
  const contentDir = values.content ? path.resolve(values.content) : environment.contentDir;
  const root = path.resolve(given);
  const files = readFiles(root);
  const found = kind ?? recognise(files);
  if (!found) {
    throw new Failure(
      `What ${given} is cannot be seen from the outside; say it with --from ${sourceKinds.join('|')}`,
      2,
    );
  }
  const { posts, faults, notes } = readSource(found, files);
  const existing = readExisting(settingsOf(contentDir), environment.now.slice(0, 10));
  const known = new Set(files.map((file) => file.path));
  const plan = planPosts(posts, existing, (post, src) => findInSource(post.path, src, known));
  console.log(`${given} is read as ${found}: ${plan.posts.length} posts`);
  for (const line of [...faults, ...notes]) console.log(`  ${line}`);
  let whole = 0;
  for (const [index, post] of plan.posts.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${plan.posts.length}`);
    const state = stateOf(post, contentDir, existing.imported);
    const differences = await provePost(post, draw);
    if (differences.length === 0) whole += 1;
    print(post, state, differences);
  }
  for (const { id, name } of plan.authors) console.log(`  new author ${id}: ${name}`);
  for (const name of plan.categories) console.log(`  new category ${name}`);
  console.log(`${whole} of ${plan.posts.length} posts are whole`);
  if (values.write) write(plan, contentDir, root, values.force, existing.imported);
  else console.log('Nothing was written; --write does it');
  return whole === plan.posts.length && faults.length === 0 ? 0 : 1;
});

/** Reads a file, or every file of a folder that an import could need; links that lead out of it are refused. */
function readFiles(root: string): SourceFile[] {
  if (!existsSync(root)) throw new Failure(`There is nothing at ${readablePath(root)}`, 2);
  if (statSync(root).isFile()) return [readOne(root, path.basename(root))];
  const real = realpathSync(root);
  const files: SourceFile[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, full).split(path.sep).join('/');
    if (/(^|\/)(node_modules|\.git|_site|vendor)\//.test(`${name}/`)) continue;
    if (lstatSync(full).isSymbolicLink() && !realpathSync(full).startsWith(real + path.sep)) {
      throw new Failure(`${name} is a link out of the folder; nothing was read`);
    }
    if (statSync(full).isFile())
      files.push(isText(name) ? readOne(full, name) : { path: name, bytes: new Uint8Array() });
  }
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function isText(name: string): boolean {
  return /\.(md|markdown|mkdn?|mdown|html?|xhtml|xml|atom|rss|json|ya?ml|txt|textile)$/i.test(name);
}

function readOne(file: string, name: string): SourceFile {
  const { size } = statSync(file);
  if (size > largest) throw new Failure(`${name} has ${Math.round(size / 1e6)} MB; a text has not`);
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new Failure(`${name} is a zip; unpack it first`);
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!isWide && bytes.subarray(0, 8000).includes(0)) throw new Failure(`${name} is no text`);
  return { path: name, bytes };
}

function settingsOf(contentDir: string) {
  const text = (...names: string[]) => {
    const file = path.join(contentDir, ...names);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const folder = path.join(contentDir, 'posts');
  const slugs = existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.'))
    : [];
  return {
    authors: text('authors.yml'),
    categories: text('categories.yml'),
    site: text('site.yml'),
    posts: new Map(slugs.map((slug) => [slug, text('posts', slug, 'index.mdx')])),
  };
}

function stateOf(
  post: PlannedPost,
  contentDir: string,
  imported: ReadonlyMap<string, string>,
): State {
  const file = path.join(contentDir, 'posts', post.slug, 'index.mdx');
  if (!imported.has(post.post.metadata.id) || !existsSync(file)) return 'create';
  return readFileSync(file, 'utf8') === post.text ? 'same' : 'update';
}

function print(post: PlannedPost, state: State, differences: readonly string[]) {
  const proof = differences.length === 0 ? '100 %' : 'not whole';
  console.log(`posts/${post.slug} (${verbs[state]}, ${proof}) from ${post.path}`);
  for (const line of differences) console.log(`  differs: ${line}`);
  for (const { line, message } of post.doubts) console.log(`  ${post.path}:${line}: ${message}`);
}

function write(
  plan: ImportPlan,
  contentDir: string,
  root: string,
  force: boolean,
  imported: ReadonlyMap<string, string>,
) {
  mkdirSync(contentDir, { recursive: true });
  addAuthors(plan.authors, (change) => rewrite(path.join(contentDir, 'authors.yml'), change));
  addCategories(plan.categories, (change) =>
    rewrite(path.join(contentDir, 'categories.yml'), change),
  );
  let written = 0;
  for (const post of plan.posts) {
    const state = stateOf(post, contentDir, imported);
    if (state === 'same' || (state === 'update' && !force)) {
      if (state === 'update') console.log(`posts/${post.slug} has changed; --force writes it`);
      continue;
    }
    const folder = path.join(contentDir, 'posts', post.slug);
    mkdirSync(folder, { recursive: true });
    const base = statSync(root).isDirectory() ? root : path.dirname(root);
    for (const [name, file] of post.files)
      put(path.join(folder, name), readFileSync(path.join(base, file)));
    put(path.join(folder, 'index.mdx'), post.text);
    written += 1;
  }
  console.log(`${written} posts were written to ${readablePath(contentDir)}`);
}

function rewrite(file: string, change: (text: string) => string) {
  put(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}

/** Writes a file at once or not at all. */
function put(file: string, content: string | Uint8Array) {
  writeFileSync(`${file}.import`, content);
  renameSync(`${file}.import`, file);
}
