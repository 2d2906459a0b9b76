import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from './failure.ts';

/** Fails at once when nothing can listen on the port, so that nobody waits for a build first. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (error) {
    throw portFailure(port, error);
  }
  server.close();
  await once(server, 'close');
}

/** What to say when a port cannot be had. */
export function portFailure(port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = `PORT=${port + 1 < 65_536 ? port + 1 : 3000} npm start`;
  if (code === 'EADDRINUSE') {
    return new Failure(`Port ${port} is in use; stop what uses it, or choose another: ${other}`);
  }
  if (code === 'EACCES') {
    return new Failure(
      `Port ${port} may not be used without more rights; choose another: ${other}`,
    );
  }
  return error;
}
