import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { projectDir } from '#lib/cli/environment.ts';
import { today } from './folders.ts';

/** A development server that runs. */
export interface DevServer {
  readonly origin: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it with all of its processes. */
  stop(): Promise<void>;
}

/** Starts `npm run dev` for a content folder, on a free port, and resolves when it answers. */
export async function startDevServer(content: string): Promise<DevServer> {
  const port = await freePort();
  const env = { CONTENT_DIR: content, HINDSIGHT_NOW: today, PORT: String(port), BASE_PATH: '' };
  // A group of its own, so that all of it can be ended.
  const child = spawn('npm', ['run', 'dev'], {
    cwd: projectDir,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', end);
  const printed: string[] = [];
  const origin = `http://localhost:${port}`;
  const answered = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed.push(text);
        if (/Ready/.test(text)) resolve();
      });
    }
  });
  const output = () => printed.join('');
  await Promise.race([
    answered,
    exited.then(() => {
      throw new Error(`npm run dev ended:\n${output()}`);
    }),
  ]);
  return {
    origin,
    output,
    async stop() {
      process.off('exit', end);
      end();
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
