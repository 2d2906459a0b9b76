import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type KnownPicture, type KnownText, knownSchema } from './known.ts';

/** What earlier checks of one content folder found. */
export interface CheckCache {
  /** By the name of the file in messages. */
  readonly texts: Map<string, KnownText>;
  /** By path. */
  readonly pictures: Map<string, KnownPicture>;
  /** Writes what has been learnt to the disk, where there is something new. */
  save(): void;
}

interface Place {
  /** Where caches lie. */
  readonly folder: string;
  /** Which one it is: the content folder and the base path. */
  readonly name: string;
  /** Of the code that finds: what another version found is forgotten. */
  readonly version: string;
}

/** As many content folders are remembered. */
const mostFiles = 16;

/** Reads a cache from the disk; one that is missing, broken or of another version is empty. */
export function openCheckCache({ folder, name, version }: Place): CheckCache {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const file = join(folder, `check-${hash}.json`);
  const { texts, pictures } = read(file, version) ?? { texts: {}, pictures: {} };
  const cache = {
    texts: new Map(Object.entries(texts)),
    pictures: new Map(Object.entries(pictures)),
  };
  const written = (): string =>
    JSON.stringify({
      version,
      texts: Object.fromEntries(cache.texts),
      pictures: Object.fromEntries(cache.pictures),
    });
  let saved = [...cache.texts.values(), ...cache.pictures.values()];
  return {
    ...cache,
    save() {
      const current = [...cache.texts.values(), ...cache.pictures.values()];
      const isSame =
        current.length === saved.length && current.every((entry, index) => entry === saved[index]);
      if (isSame) return;
      saved = current;
      write(folder, file, written());
    },
  };
}

function read(file: string, version: string) {
  try {
    const known = knownSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return known.version === version ? known : undefined;
  } catch {
    return undefined;
  }
}

/** Another check may read at the same time, so the file changes in one step. That it cannot be written costs time only. */
function write(folder: string, file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
    const files = readdirSync(folder)
      .filter((name) => /^check-\w+\.json$/.test(name))
      .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    for (const { path } of files.slice(mostFiles)) rmSync(path, { force: true });
  } catch {
    if (existsSync(draft)) rmSync(draft);
  }
}
