import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '#lib/cli/serve-folder.ts';

interface Options {
  readonly folder: string;
  readonly basePath: string;
}

/** A built site on a port of its own. */
export interface ServedSite extends Options {
  /** `http://localhost:` and the port. */
  readonly origin: string;
  /** The path of every page that a reader stays on, encoded and with the base path; not the one for wrong addresses. */
  readonly pages: readonly string[];
  /** The pages that are posts. */
  readonly posts: readonly string[];
  /** The whole address of a page, by its readable path without the base path: `/posts/数据/`. */
  url(pathname: string): string;
  close(): Promise<void>;
}

/** Serves a built site until it is closed. Throws when it was not built. */
export async function serveSite({ folder, basePath }: Options): Promise<ServedSite> {
  if (!existsSync(path.join(folder, '404.html'))) {
    throw new Error(`${folder} holds no site: npm test builds it before the browser tests`);
  }
  const server = await serveFolder({ folder, port: 0, basePath });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://localhost:${address.port}`;
  const pages = pagesOf(folder).map((page) => encodeURI(`${basePath}/${page}`));
  return {
    folder,
    basePath,
    origin,
    pages,
    posts: pages.filter((page) => /\/posts\/[^/]+\/$/.test(page)),
    url: (pathname) => `${origin}${basePath}${encodeURI(pathname)}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .filter((file) => !isRedirect(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => file.replaceAll(path.sep, '/').replace(/index\.html$/, ''))
    .sort();
}

function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}
