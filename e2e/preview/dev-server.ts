import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { projectDir } from '#lib/cli/environment.ts';

/** A development server that is running. */
export interface DevServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `npm run dev` for a content folder, on a port of its own, and waits for its first page. */
export async function startDevServer(
  contentDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const port = await freePort();
  const child = spawn('npx', ['tsx', 'lib/cli/dev.ts'], {
    cwd: projectDir,
    env: { ...process.env, ...env, CONTENT_DIR: contentDir, PORT: String(port) },
    stdio: 'ignore',
    // A group of its own, so that all of it can be stopped.
    detached: true,
  });
  const ended = once(child, 'exit');
  const url = `http://localhost:${port}`;
  const stop = async () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the server does not answer');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 3000;
}
