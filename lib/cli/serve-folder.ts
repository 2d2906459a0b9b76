import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { revalidate } from '#lib/export/hosting/hosting.ts';
import { type HeaderRule, parseHeadersFile } from '#lib/export/hosting/parse-headers-file.ts';
import { privateNames } from '#lib/export/hosting/private-names.ts';
import { movedForGood, parseRedirectsFile } from '#lib/export/hosting/redirects-file.ts';

interface Options {
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly basePath: string;
}

/**
 * Serves a built site as a host of files does, with the headers of its `_headers` and the redirects of its `_redirects` file. Resolves when
 * it listens, and fails when the port is not free.
 */
export async function serveFolder({ folder, port, basePath }: Options): Promise<Server> {
  // `dev` reads the disk at each request: the folder may be replaced by a build meanwhile.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, pathname) => setHeaders(response, `${basePath}${pathname}`, folder),
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = resolveTarget(request, folder, basePath);
    if (target === undefined) return notFound(response, folder, basePath);
    if (target.redirect) {
      response.writeHead(target.status ?? 308, { Location: target.redirect }).end();
      return;
    }
    request.url = target.path;
    files(request, response, () => notFound(response, folder, basePath));
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
): { readonly path: string; readonly redirect?: string; readonly status?: number } | undefined {
  const [address = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (basePath !== '' && (address === '/' || address === basePath)) {
    return { path: '/', redirect: `${basePath}/${search}` };
  }
  if (!address.startsWith(`${basePath}/`)) return undefined;
  const name = decode(address.slice(basePath.length));
  if (name === undefined || isPrivate(name)) return undefined;
  const moved = readRedirects(folder).get(`${basePath}${name}`);
  if (moved) return { path: name, redirect: `${moved}${search}`, status: movedForGood };
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

function isPrivate(name: string): boolean {
  return name.split('/').some((segment) => privateNames.some((hidden) => hidden === segment));
}

function setHeaders(response: ServerResponse, address: string, folder: string): void {
  response.setHeader('Cache-Control', revalidate);
  // A page is known to hosts by the address that was asked for.
  const asked = address.replace(/\/index\.html$/, '/');
  for (const { matches, headers } of readRules(folder)) {
    if (matches(asked)) for (const [name, value] of headers) response.setHeader(name, value);
  }
}

/** The rules are read at each request, because the folder may be replaced. */
function readRules(folder: string): readonly HeaderRule[] {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = path.join(folder, '_redirects');
  return existsSync(file) ? parseRedirectsFile(readFileSync(file, 'utf8')) : new Map();
}

function notFound(response: ServerResponse, folder: string, basePath: string): void {
  setHeaders(response, `${basePath}/404.html`, folder);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(path.join(folder, '404.html'))
    .on('error', () => response.end('Not found'))
    .pipe(response);
}
