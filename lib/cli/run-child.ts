import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Options {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `show` lets the child write to the terminal, `keep` collects what it writes. */
  readonly output: 'show' | 'keep';
  /** Whether the child, which must be a Node, is connected and can notice when this process is gone. */
  readonly channel?: boolean;
}

interface Outcome {
  readonly code: number;
  /** Standard output and errors in the order they came; empty when they were shown. */
  readonly output: string;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a program to its end. A signal that stops this process stops the program first. */
export async function runChild(
  program: string,
  args: readonly string[],
  { cwd, env = process.env, output, channel = false }: Options,
): Promise<Outcome> {
  const pipe = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['inherit', pipe, pipe, ...(channel ? (['ipc'] as const) : [])],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const received: NodeJS.Signals[] = [];
  const pass = (signal: NodeJS.Signals) => {
    received.push(signal);
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code] = await once(child, 'close');
    return { code: typeof code === 'number' ? code : 1, output: chunks.join('') };
  } finally {
    for (const signal of signals) process.off(signal, pass);
    const [signal] = received;
    if (signal) process.kill(process.pid, signal);
  }
}
