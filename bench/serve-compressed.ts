import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder that is served. */
export interface Served {
  readonly origin: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const pictures = /\.(avif|ico|png|webp|woff2)$/;

/** Serves a folder as a good host does: text as Brotli, made now where there is none beside it. */
export async function serveCompressed(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = path.join(folder, path.posix.normalize(name));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000' };
    if (pictures.test(file)) {
      response.writeHead(200, headers).end(readFileSync(file));
      return;
    }
    const body = existsSync(`${file}.br`)
      ? readFileSync(`${file}.br`)
      : brotliCompressSync(readFileSync(file));
    response.writeHead(200, { ...headers, 'Content-Encoding': 'br' }).end(body);
  });
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
