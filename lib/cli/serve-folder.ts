import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

interface Options {
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly basePath: string;
}

/** Text types beside HTML that a browser would otherwise read in a legacy character set. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a built site as a plain host of files does. Resolves when it listens, and fails when the port is not free. */
export async function serveFolder({ folder, port, basePath }: Options): Promise<Server> {
  // `dev` reads the disk at each request: the folder may be replaced by a build meanwhile.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      const type = types[path.posix.extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = resolveTarget(request, folder, basePath);
    if (target === undefined) return notFound(response, folder);
    if (target.redirect) {
      response.writeHead(308, { Location: target.redirect }).end();
      return;
    }
    request.url = target.path;
    files(request, response, () => notFound(response, folder));
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

/** The file path of a request below the base path, as sirv reads it; or the address with the slash that it lacks. */
function resolveTarget(
  { url = '/' }: IncomingMessage,
  folder: string,
  basePath: string,
): { readonly path: string; readonly redirect?: string } | undefined {
  const [address = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (basePath !== '' && (address === '/' || address === basePath)) {
    return { path: '/', redirect: `${basePath}/${search}` };
  }
  if (!address.startsWith(`${basePath}/`)) return undefined;
  const name = decode(address.slice(basePath.length));
  if (name === undefined) return undefined;
  if (!name.endsWith('/') && existsSync(path.join(folder, name, 'index.html'))) {
    return { path: name, redirect: `${address}/${search}` };
  }
  const file = name.endsWith('/') ? `${name}index.html` : name;
  // sirv decodes with decodeURI, which leaves %40 and its like as they are.
  return { path: encodeURI(file).replaceAll('?', '%3F') };
}

function decode(address: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(address));
  } catch {
    return undefined;
  }
}

function notFound(response: ServerResponse, folder: string): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(path.join(folder, '404.html'))
    .on('error', () => response.end('Not found'))
    .pipe(response);
}
