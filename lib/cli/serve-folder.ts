import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { revalidate } from '#lib/export/hosting/hosting.ts';
import { mediaType } from '#lib/export/hosting/media-type.ts';
import { parseHeadersFile } from '#lib/export/hosting/parse-headers-file.ts';
import { privateNames } from '#lib/export/hosting/private-names.ts';
import { movedForGood, parseRedirectsFile } from '#lib/export/hosting/redirects-file.ts';
import { serveWhileReplaced } from './serve-while-replaced.ts';
import { isKnown, type ServedCopy, servedCopy } from './served-copy.ts';

interface Options {
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly basePath: string;
}

type Place = Pick<Options, 'folder' | 'basePath'>;

/** Where a request leads. */
type Target =
  | { readonly status: number; readonly location: string }
  | {
      /** From the root of the site, with a slash at its beginning. */
      readonly file: string;
      readonly copy: ServedCopy;
      readonly headers: ReadonlyMap<string, string>;
    };

/**
 * Serves a built site as a host of files does, with the headers of its `_headers` and the redirects of
 * its `_redirects` file. The folder may be replaced by a build meanwhile. Resolves when it listens, and
 * fails when the port is not free.
 */
export async function serveFolder({ folder, port, basePath }: Options): Promise<Server> {
  // `dev` reads the disk at each request, and there is no name but the one that was asked for.
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, extensions: [] });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = await serveWhileReplaced(folder, () =>
      resolveTarget(request, { folder, basePath }),
    );
    if (!target) return notFound(response, { folder, basePath });
    if ('location' in target) {
      response.writeHead(target.status, { Location: target.location }).end();
      return;
    }
    const { file, copy, headers } = target;
    for (const [name, value] of headers) response.setHeader(name, value);
    if (isKnown(request.headers, copy)) {
      response.writeHead(304).end();
      return;
    }
    // sirv decodes with decodeURI, which leaves %40 and its like as they are.
    request.url = encodeURI(file).replaceAll('?', '%3F');
    request.headers['accept-encoding'] = copy.encoding;
    // A build may take the file away before it is open.
    response.once('pipe', (source) => source.once('error', () => response.destroy()));
    files(request, response, () => notFound(response, { folder, basePath }));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

/** The file of a request below the base path, or the address where it is. */
function resolveTarget(
  { url = '/', headers: asked }: IncomingMessage,
  { folder, basePath }: Place,
): Target | undefined {
  const [address = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (basePath !== '' && (address === '/' || address === basePath)) {
    return { status: 308, location: `${basePath}/${search}` };
  }
  if (!address.startsWith(`${basePath}/`)) return undefined;
  const name = decode(address.slice(basePath.length));
  if (name === undefined || isPrivate(name)) return undefined;
  const moved = readRedirects(folder).get(`${basePath}${name}`);
  if (moved) return { status: movedForGood, location: `${moved}${search}` };
  if (!name.endsWith('/') && existsSync(path.join(folder, name, 'index.html'))) {
    // Of the name and not of the address, which could begin as the address of another host does.
    return { status: 308, location: `${basePath}${encodePath(name)}/${search}` };
  }
  const file = name.endsWith('/') ? `${name}index.html` : name;
  const copy = servedCopy(path.join(folder, file), String(asked['accept-encoding'] ?? ''));
  if (!copy) return undefined;
  const headers = new Map([
    ...headersOf(file, { folder, basePath }),
    ['ETag', copy.etag] as const,
    ['Last-Modified', copy.modified.toUTCString()] as const,
    ['Vary', 'Accept-Encoding'] as const,
  ]);
  return { file, copy, headers };
}

/** The path that an address means, with one slash at its beginning and none that leads up. */
function decode(address: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(address));
  } catch {
    return undefined;
  }
}

/** A path as an address; each name is encoded, the slashes stay. */
function encodePath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function isPrivate(name: string): boolean {
  return name.split('/').some((segment) => privateNames.some((hidden) => hidden === segment));
}

function headersOf(file: string, { folder, basePath }: Place): ReadonlyMap<string, string> {
  // A page is known to hosts by the address that was asked for.
  const address = `${basePath}${encodePath(file).replace(/\/index\.html$/, '/')}`;
  const rules = parseHeadersFile(readText(path.join(folder, '_headers')));
  return new Map([
    ['Cache-Control', revalidate],
    ['Content-Type', mediaType(file)],
    ...rules.filter(({ matches }) => matches(address)).flatMap(({ headers }) => headers),
  ]);
}

function readRedirects(folder: string): ReadonlyMap<string, string> {
  return parseRedirectsFile(readText(path.join(folder, '_redirects')));
}

/** Empty where there is no such file. It is read at each request, because the folder may be replaced. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function notFound(response: ServerResponse, place: Place): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of headersOf('/404.html', place)) response.setHeader(name, value);
  response.statusCode = 404;
  createReadStream(path.join(place.folder, '404.html'))
    .on('error', () => response.end('Not found'))
    .pipe(response);
}
