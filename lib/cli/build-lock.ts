import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Holds a lock that the builds of one project share, since Next has one folder to work in. While
 * another process has it, `onWait` is told which one, and the lock is awaited. It is a socket: the
 * system frees it when its holder dies, however that happens.
 */
export async function acquireLock(
  projectDir: string,
  onWait: (holder: string) => void,
): Promise<Lock> {
  const hash = createHash('sha256').update(projectDir).digest('hex').slice(0, 16);
  const address = path.join(tmpdir(), `hindsight-${process.getuid?.() ?? 0}-${hash}.sock`);
  for (;;) {
    const server = await listen(address);
    if (server) return { release: () => close(server) };
    await waitForHolder(address, onWait);
  }
}

async function listen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(String(process.pid));
    server.once('released', () => socket.destroy());
  });
  server.setMaxListeners(0);
  try {
    server.listen(address);
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return undefined;
    throw error;
  }
}

async function close(server: Server): Promise<void> {
  server.emit('released');
  server.close();
  await once(server, 'close');
}

/** Resolves when the holder has let go; a socket that nobody answers at is removed. */
async function waitForHolder(address: string, onWait: (holder: string) => void): Promise<void> {
  const socket = connect(address);
  socket.once('data', (data) => onWait(data.toString()));
  try {
    await once(socket, 'close');
  } catch (error) {
    if (hasCode(error, 'ECONNREFUSED')) await rm(address, { force: true });
    else if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ECONNRESET')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
