import { createRequire } from 'node:module';
import { projectDir } from './environment.ts';
import { runChild } from './run-child.ts';

const program = createRequire(import.meta.url).resolve('next/dist/bin/next');

/**
 * Ends Next when the process that started it is gone, even killed: it would keep its folder locked.
 * Next hands its options on to its workers, which are left alone.
 */
const follow = `
  if (process.argv[1] === ${JSON.stringify(program)}) {
    process.on('disconnect', () => process.exit(1));
    process.channel?.unref();
  }`;

interface Options {
  readonly env: NodeJS.ProcessEnv;
  readonly output: 'show' | 'keep';
}

/** Runs a command of Next in the project. */
export function runNext(args: readonly string[], { env, output }: Options) {
  const preload = `data:text/javascript,${encodeURIComponent(follow)}`;
  return runChild(process.execPath, ['--import', preload, program, ...args], {
    cwd: projectDir,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    output,
    channel: true,
  });
}
