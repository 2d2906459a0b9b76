import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findServer, type ServerName } from '#lib/cli/find-server.ts';
import { serveFolder } from '#lib/cli/serve-folder.ts';

/** What serves a built site: the command of the project, and servers that read what the build writes for them. */
export const hosts = ['npm start', 'caddy', 'nginx'] as const;

/** One of them. */
export type Host = (typeof hosts)[number];

interface Site {
  readonly folder: string;
  readonly basePath: string;
}

/** Serves a site on a free port while `use` runs, and says whether the host could be had. */
export async function withHost(
  host: Host,
  { folder, basePath }: Site,
  use: (origin: string) => Promise<void>,
): Promise<boolean> {
  if (host === 'npm start') {
    const server = await serveFolder({ folder, port: 0, basePath });
    try {
      await use(`http://localhost:${portOf(server)}`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
    return true;
  }
  const program = findServer(host);
  if (!program) return false;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const scratch = await mkdtemp(path.join(tmpdir(), `${host}-`));
  const child = await run[host](program, { folder, port, scratch });
  try {
    await answering(origin, child);
    await use(origin);
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    await rm(scratch, { recursive: true });
  }
  return true;
}

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly scratch: string;
}

const run: Record<ServerName, (program: string, place: Place) => Promise<ChildProcess>> = {
  async caddy(program, { folder, port, scratch }) {
    const config = path.join(folder, '.hosting/Caddyfile');
    return spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        HOME: scratch,
        XDG_DATA_HOME: scratch,
        XDG_CONFIG_HOME: scratch,
        CADDY_ADMIN: 'off',
        SITE_ADDRESS: `:${port}`,
        SITE_ROOT: folder,
      },
    });
  },
  async nginx(program, { folder, port, scratch }) {
    const config = path.join(scratch, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${scratch};`,
    );
    await writeFile(
      config,
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off; worker_processes 1; pid ${scratch}/pid; error_log stderr error;
      events { worker_connections 64; }
      http { ${temporary.join(' ')} access_log off;
        server { listen ${port}; root ${folder}; include ${folder}/.hosting/nginx.conf; } }`,
    );
    return spawn(program, ['-p', scratch, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Waits until a server answers; throws what it said when it ends before. */
async function answering(origin: string, child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (data) => said.push(String(data)));
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not answer: ${said.join('')}`);
}
