import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '#lib/import/source/source-file.ts';
import { Failure } from './failure.ts';
import { readablePath } from './readable-path.ts';

/** A file larger than this is no text that somebody wrote, in bytes. */
const largest = 64 * 1024 * 1024;

/** What an import is given. */
export interface ImportFiles {
  /** The folder that all names begin at; absolute. */
  readonly base: string;
  readonly files: readonly SourceFile[];
  /** Names by which a picture or another file can be found, relative to `base`. */
  readonly known: { has(name: string): boolean };
  /** Sentences about files that could not be read. */
  readonly faults: readonly string[];
}

/** Reads a file, or every file of a folder that an import could need; links that lead out of it are refused. */
export function readImportFiles(given: string): ImportFiles {
  const root = path.resolve(given);
  if (!existsSync(root)) throw new Failure(`There is nothing at ${readablePath(root)}`, 2);
  const stats = statSync(root);
  if (stats.isDirectory()) return readFolder(root);
  if (!stats.isFile()) throw new Failure(`${readablePath(root)} is neither a file nor a folder`, 2);
  // A file that is called like any other is named with its folder.
  const isIndex = /^(?:index|readme)\./i.test(path.basename(root));
  const base = isIndex ? path.dirname(path.dirname(root)) : path.dirname(root);
  const read = readOne(root, path.relative(base, root).split(path.sep).join('/'));
  if ('fault' in read) throw new Failure(read.fault);
  return { base, files: [read], known: { has: (name) => liesIn(base, name) }, faults: [] };
}

function readFolder(root: string): ImportFiles {
  const files: SourceFile[] = [];
  const faults: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, full).split(path.sep).join('/');
    if (/(^|\/)(node_modules|\.git|_site|vendor)\//.test(`${name}/`)) continue;
    if (entry.isSymbolicLink() && leadsOut(root, full))
      throw new Failure(`${name} is a link out of the folder; nothing was read`);
    if (!existsSync(full) || !statSync(full).isFile()) continue;
    if (!isText(name)) {
      files.push({ path: name, bytes: new Uint8Array() });
      continue;
    }
    const read = readOne(full, name);
    if ('fault' in read) faults.push(read.fault);
    else files.push(read);
  }
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return { base: root, files: sorted, known: new Set(sorted.map((file) => file.path)), faults };
}

function leadsOut(root: string, link: string): boolean {
  return existsSync(link) && !realpathSync(link).startsWith(realpathSync(root) + path.sep);
}

/** Whether a file lies in a folder, also behind links. */
function liesIn(base: string, name: string): boolean {
  const full = path.resolve(base, name);
  if (!full.startsWith(base + path.sep) || !existsSync(full)) return false;
  return realpathSync(full).startsWith(realpathSync(base) + path.sep) && statSync(full).isFile();
}

function isText(name: string): boolean {
  return /\.(mdx?|markdown|mkdn?|mdown|html?|xhtml|xml|atom|rss|json|ya?ml|txt|textile)$/i.test(
    name,
  );
}

function readOne(file: string, name: string): SourceFile | { readonly fault: string } {
  const { size } = statSync(file);
  if (size > largest) return { fault: `${name} has ${Math.round(size / 1e6)} MB; a text has not` };
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return { fault: `${name} is a zip; unpack it first` };
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!isWide && bytes.subarray(0, 8000).includes(0)) return { fault: `${name} is no text` };
  return { path: name, bytes };
}
