import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '#lib/export/list-files.ts';
import { type Environment, projectDir, variables } from './environment.ts';
import { Failure } from './failure.ts';
import { runNext } from './run-next.ts';

/** The folder that Next exports to. */
const folder = path.join(projectDir, '.next/export');

/** Holds the key of what is in the folder. Without this file everything is rendered anew. */
export const exportKeyFile = path.join(projectDir, '.next/export-key');

/** Served beside the pages: Next copies these files. */
export const publicDir = path.join(projectDir, 'public');

interface Options {
  /** Shows what Next says; otherwise it is shown when it fails. */
  readonly verbose: boolean;
  /** Stands for all that Next draws. */
  readonly key: string;
  /** Whether the last export will do when it has the same key. */
  readonly reuse: boolean;
}

/**
 * Runs `next build`, or takes its last export when that has the same key and the same public files.
 * Returns the folder it exported to.
 */
export async function runNextBuild(
  environment: Environment,
  { verbose, key, reuse }: Options,
): Promise<{ readonly from: string; readonly rendered: boolean }> {
  const full = `${key} ${await digestPublic()}`;
  if (reuse && (await readFile(exportKeyFile, 'utf8').catch(() => '')) === full) {
    return { from: folder, rendered: false };
  }
  await rm(exportKeyFile, { force: true });
  const { code, output } = await runNext(['build'], {
    env: { ...process.env, ...variables(environment) },
    output: verbose ? 'show' : 'keep',
  });
  if (code !== 0) throw new Failure(`${output}\n\nNext could not render the pages.`.trim());
  await writeFile(exportKeyFile, full);
  return { from: folder, rendered: true };
}

async function digestPublic(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listFiles(publicDir).catch(() => [])) {
    const body = await readFile(path.join(publicDir, name));
    hash.update(`${name} ${body.byteLength}\n`).update(body);
  }
  return hash.digest('base64');
}
