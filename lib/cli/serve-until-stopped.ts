import { once } from 'node:events';
import { portFailure } from './check-port.ts';
import { readablePath } from './readable-path.ts';
import { serveFolder } from './serve-folder.ts';

interface Options {
  readonly folder: string;
  readonly port: number;
  readonly basePath: string;
}

/** Serves a site and prints its address, until the process is asked to stop. */
export async function serveUntilStopped(options: Options): Promise<void> {
  const server = await serveFolder(options).catch((error: unknown) => {
    throw portFailure(options.port, error);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  console.log(
    `Serving ${readablePath(options.folder)} at http://localhost:${port}${options.basePath}/`,
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  server.close();
  server.closeAllConnections();
}
