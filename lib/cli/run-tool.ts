import path from 'node:path';
import { projectDir } from './environment.ts';
import { runChild } from './run-child.ts';

/** Variables that would make a test of something else than the repository. */
const foreign = ['CONTENT_DIR', 'OUT_DIR', 'BASE_PATH', 'PORT', 'HINDSIGHT_NOW', 'HOST_HEADERS'];

/** Runs a program of `node_modules/.bin` in the project, as a fresh clone would. */
export function runTool(name: string, args: readonly string[], extra: Record<string, string> = {}) {
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  for (const variable of foreign) delete env[variable];
  return runChild(path.join(projectDir, 'node_modules/.bin', name), args, {
    cwd: projectDir,
    env: { ...env, ...extra },
    output: 'keep',
  });
}
