import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool } from '#lib/cli/run-tool.ts';
import { today } from './folders.ts';

interface Options {
  readonly content: string;
  readonly out: string;
  readonly basePath?: string;
  /** The instant that decides what is published. */
  readonly now?: string;
}

/** Runs the build of the project, as `npm run build` does. */
export function build({ content, out, basePath = '', now = today }: Options) {
  return runTool('tsx', ['lib/cli/build.ts'], {
    CONTENT_DIR: content,
    OUT_DIR: out,
    BASE_PATH: basePath,
    HINDSIGHT_NOW: now,
  });
}

/** The SHA-256 of every file in a folder, by its path, in the order of paths. */
export async function hashFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const hashes = files.map(async (file) => {
    const bytes = await readFile(path.join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
