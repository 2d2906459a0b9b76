import { setTimeout as pause } from 'node:timers/promises';
import { stampContent } from '#lib/workbench.ts';
import { type CheckOptions, checkContent, openChecker } from './check-content.ts';
import type { Environment } from './environment.ts';
import { readablePath } from './readable-path.ts';

/** Milliseconds between two looks at the folder, which work on every disk and for every editor. */
const interval = 300;

/**
 * Checks the content, and again after every change until the process is told to stop. Each check
 * is printed between a line that begins with `Checking` and one that begins with `Checked`.
 */
export async function watchContent(
  environment: Environment,
  options: CheckOptions,
): Promise<number> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopped.abort());
  }
  const checker = openChecker(environment);
  const place = readablePath(environment.contentDir);
  let seen: string | undefined;
  while (!stopped.signal.aborted) {
    const stamp = stampContent();
    if (stamp !== seen) {
      console.log(`Checking ${place}`);
      const started = performance.now();
      const { text, errors, warnings } = await checkContent(environment, { ...options, checker });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (text) console.log(text);
      console.log(`Checked ${place}: ${errors} faults, ${warnings} warnings (${seconds} s)\n`);
      seen = stamp;
    }
    await pause(interval, undefined, { signal: stopped.signal }).catch(() => undefined);
  }
  return 0;
}
