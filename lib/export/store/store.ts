import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Keeps what is slow to make by what it was made from, so that it is made once and not at every build. */
export interface Store {
  /**
   * The bytes for this recipe: kept from before, or made now. `kind` names a folder of the store,
   * and `recipe` everything that the bytes depend on: settings, the version of the maker, the input.
   */
  recall(
    kind: string,
    recipe: readonly (string | Uint8Array)[],
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array>;
  /** The same, but left where it lies when the store has a folder: for what is too large to hold in memory. */
  recallFile(
    kind: string,
    recipe: readonly (string | Uint8Array)[],
    make: () => Promise<Uint8Array>,
  ): Promise<StoredFile>;
  /** The bytes for this recipe, when they were kept. */
  find(kind: string, recipe: readonly (string | Uint8Array)[]): Promise<Uint8Array | undefined>;
  /** Forgets what no build has asked for in a month. */
  sweep(): Promise<void>;
  /** What has been asked for since the store was opened, by kind. */
  readonly counts: ReadonlyMap<string, StoreCount>;
}

/** Something that a store holds. */
interface StoredFile {
  readonly file: { readonly from: string } | { readonly body: Uint8Array };
  /** Stands for the recipe, and so for the content. */
  readonly digest: string;
  readonly size: number;
}

/** How often something of one kind was there, and how often it had to be made. */
export interface StoreCount {
  readonly made: number;
  readonly reused: number;
}

const day = 24 * 60 * 60 * 1000;

/** Opens a store in a folder, which may be removed at any time. Without a folder it forgets at the end. */
export function openStore(folder?: string): Store {
  const counts = new Map<string, StoreCount>();
  const asked = new Map<string, Promise<StoredFile>>();
  const count = (kind: string, what: keyof StoreCount) => {
    const before = counts.get(kind) ?? { made: 0, reused: 0 };
    counts.set(kind, { ...before, [what]: before[what] + 1 });
  };
  // Without promises: builds look for thousands of small files, which are there sooner than a promise.
  const known = (kind: string, name: string) => {
    const from = folder && path.join(folder, kind, name);
    const stats = from && statSync(from, { throwIfNoEntry: false });
    if (!stats) return undefined;
    count(kind, 'reused');
    if (Date.now() - stats.mtimeMs > day) touch(from);
    return { file: { from }, digest: name, size: stats.size };
  };
  const find = async (kind: string, name: string, make: () => Promise<Uint8Array>) => {
    const from = folder && path.join(folder, kind, name);
    const kept = known(kind, name);
    if (kept) return kept;
    const body = await make();
    if (from) await keep(from, body);
    count(kind, 'made');
    return { file: from ? { from } : { body }, digest: name, size: body.byteLength };
  };
  const recallFile: Store['recallFile'] = (kind, recipe, make) => {
    const name = digest(recipe);
    const key = `${kind}/${name}`;
    const file = asked.get(key) ?? find(kind, name, make);
    asked.set(key, file);
    return file;
  };
  return {
    counts,
    async sweep() {
      if (folder) await sweep(folder);
    },
    recallFile,
    async find(kind, recipe) {
      const kept = known(kind, digest(recipe));
      return kept && readFileSync(kept.file.from);
    },
    async recall(kind, recipe, make) {
      const { file } = await recallFile(kind, recipe, make);
      return 'from' in file ? readFileSync(file.from) : file.body;
    },
  };
}

function touch(file: string): void {
  utimesSync(file, new Date(), new Date());
}

/** Once a day is enough. */
async function sweep(folder: string): Promise<void> {
  const mark = path.join(folder, 'swept');
  const last = statSync(mark, { throwIfNoEntry: false });
  if (last && Date.now() - last.mtimeMs < day) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    // Another build may have been faster.
    const known = await stat(file).catch(() => undefined);
    if (known && Date.now() - known.mtimeMs > 30 * day) await rm(file, { force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(mark, '');
}

/** Under another name first: a run that is killed leaves no half of a file. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The SHA-256 of the parts, each with its length, so that no two lists look the same. */
function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex').slice(0, 40);
}
