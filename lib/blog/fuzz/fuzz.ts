import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

interface Options {
  readonly contentDirs: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** Every how many cases one is drawn as well. */
  readonly drawEvery: number;
  /** Milliseconds after which a case that says nothing hangs. */
  readonly patience: number;
  /** Goes on after a finding and tells all of them. */
  readonly collect?: boolean;
}

/** Megabytes of the heap: 150 for what is loaded, 200 for one case. */
const memory = 350;

/** What came of it. */
export interface FuzzReport {
  readonly runs: number;
  /** Each with the case that shows it. */
  readonly problems: readonly string[];
  /** Of one case, in milliseconds of the processor. */
  readonly slowest: { readonly milliseconds: number; readonly name: string };
}

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), name: z.string() }),
  z.object({ kind: z.literal('ended'), milliseconds: z.number(), bytes: z.number() }),
  z.object({ kind: z.literal('problem'), name: z.string(), told: z.string() }),
  z.object({ kind: z.literal('finished'), report: z.string().optional() }),
]);

const program = fileURLToPath(new URL('./fuzz-process.ts', import.meta.url));

/**
 * Damages the posts of the content folders in `runs` ways and reads what is left. A thrown error, a
 * lost text, a place that is not there, a case that hangs or takes too much memory is a problem.
 */
export function fuzz({ collect = false, patience, ...options }: Options) {
  return new Promise<FuzzReport>((resolve) => {
    const problems: string[] = [];
    let current = 'before the first case';
    let runs = 0;
    let slowest = { milliseconds: 0, name: '' };
    const child = fork(program, [JSON.stringify({ ...options, collect })], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${memory}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint = `${complaint}${chunk}`.slice(-4000);
    });
    const end = (problem?: string) => {
      clearTimeout(timer);
      if (problem !== undefined) problems.push(problem);
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve({ runs, problems, slowest });
    };
    const hang = () => end(`no answer within ${patience} ms: ${current}`);
    // Loading everything takes longer than any case.
    let timer = setTimeout(hang, patience + 60_000);
    child.on('exit', (code) => end(`ended with ${code}: ${current}\n${complaint}`));
    child.on('message', (value: unknown) => {
      const message = messageSchema.parse(value);
      if (message.kind === 'begun') {
        current = message.name;
        clearTimeout(timer);
        timer = setTimeout(hang, patience);
      } else if (message.kind === 'ended') {
        runs += 1;
        const { milliseconds } = message;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name: current };
      } else if (message.kind === 'problem') {
        problems.push(`${message.told}\n  in ${message.name}`);
      } else end(message.report);
    });
  });
}
