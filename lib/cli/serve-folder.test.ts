import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve-folder.ts';

const files = {
  'index.html': 'home',
  '404.html': 'lost',
  'posts/hành-trình/index.html': 'journey',
  'posts/x/a b@2x,é.md': 'é',
  'feed.atom': '<feed/>',
  '.hosting/Caddyfile': 'secret',
  _headers:
    '/*\n  X-A: 1\n\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n\n/blog/posts/*\n  Cache-Control: long\n',
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['', '/blog'])('a site under "%s"', (basePath) => {
  let server: Server;
  beforeAll(async () => {
    server = await serveFolder({ folder, port: 0, basePath });
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  async function get(address: string, method = 'GET') {
    const place = server.address();
    const port = place !== null && typeof place === 'object' ? place.port : 0;
    const url = `http://localhost:${port}${address}`;
    const answer = await fetch(url, { redirect: 'manual', method });
    const { status, headers } = answer;
    const type = headers.get('content-type');
    return { status, type, headers, location: headers.get('location'), text: await answer.text() };
  }

  it('serves pages and files with their types', async () => {
    const html = 'text/html;charset=utf-8';
    expect(await get(`${basePath}/`)).toMatchObject({ status: 200, text: 'home', type: html });
    const journey = await get(`${basePath}/posts/h%C3%A0nh-tr%C3%ACnh/?a=b`);
    expect(journey).toMatchObject({ status: 200, text: 'journey', type: html });
    const note = await get(`${basePath}/posts/x/${encodeURIComponent('a b@2x,é.md')}`);
    expect(note).toMatchObject({ status: 200, text: 'é', type: 'text/markdown; charset=utf-8' });
    const feed = await get(`${basePath}/feed.atom`);
    expect(feed).toMatchObject({ status: 200, type: 'application/atom+xml' });
  });

  it('answers 404 with its page', async () => {
    const lost = { status: 404, text: 'lost', type: 'text/html; charset=utf-8' };
    for (const address of [
      '/none/',
      '/posts/x/',
      '/posts/none.md',
      '/%E0%A4%A',
      '/..%2f..%2fetc/passwd',
      '/_headers',
      '/.hosting/Caddyfile',
    ]) {
      expect(await get(`${basePath}${address}`)).toMatchObject(lost);
    }
    expect(await get('/blogs/')).toMatchObject(lost);
  });

  it('sends the headers of the site', async () => {
    const page = await get(`${basePath}/`);
    expect(page.headers.get('x-a')).toBe('1');
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const file = await get(`${basePath}/posts/x/${encodeURIComponent('a b@2x,é.md')}`);
    expect(file.headers.get('cache-control')).toBe(
      basePath ? 'long' : 'public, max-age=0, must-revalidate',
    );
    const lost = await get(`${basePath}/posts/none.md`);
    expect(lost.headers.get('x-a')).toBe('1');
  });

  it('adds the slash that the address of a page lacks', async () => {
    const answer = await get(`${basePath}/posts/h%C3%A0nh-tr%C3%ACnh?a=b`);
    const location = `${basePath}/posts/h%C3%A0nh-tr%C3%ACnh/?a=b`;
    expect(answer).toMatchObject({ status: 308, location });
  });

  it('only reads', async () => {
    expect(await get(`${basePath}/`, 'POST')).toMatchObject({ status: 405 });
    expect(await get(`${basePath}/`, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('leads to the base path', async () => {
    const answer = await get('/');
    expect(answer).toMatchObject(
      basePath ? { status: 308, location: `${basePath}/` } : { status: 200 },
    );
  });
});

it('says that the port is taken', async () => {
  const first = await serveFolder({ folder, port: 0, basePath: '' });
  const place = first.address();
  const port = place !== null && typeof place === 'object' ? place.port : 0;
  await expect(serveFolder({ folder, port, basePath: '' })).rejects.toThrow('EADDRINUSE');
  first.close();
});
