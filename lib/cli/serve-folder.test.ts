import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
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
  'favicon.ico': 'icon',
  'index.html.br': 'home as br',
  'index.html.gz': 'home as gz',
  'über/index.html': 'about',
  'search/index/0/index.pf_meta': 'meta',
  '.hosting/Caddyfile': 'secret',
  _headers:
    '/*\n  X-A: 1\n\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n\n/blog/posts/*\n  Cache-Control: long\n\n/%C3%BCber/*\n  X-B: 2\n',
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

  async function get(address: string, method = 'GET', headers: Record<string, string> = {}) {
    const url = `http://localhost:${portOf(server)}${address}`;
    const asked = { 'Accept-Encoding': 'identity', ...headers };
    const answer = await fetch(url, { redirect: 'manual', method, headers: asked });
    const { status, headers: sent } = answer;
    const type = sent.get('content-type');
    const location = sent.get('location');
    return { status, type, headers: sent, location, text: await answer.text() };
  }

  it('serves pages and files with their types', async () => {
    const html = 'text/html; charset=utf-8';
    expect(await get(`${basePath}/`)).toMatchObject({ status: 200, text: 'home', type: html });
    const journey = await get(`${basePath}/posts/h%C3%A0nh-tr%C3%ACnh/?a=b`);
    expect(journey).toMatchObject({ status: 200, text: 'journey', type: html });
    const note = await get(`${basePath}/posts/x/${encodeURIComponent('a b@2x,é.md')}`);
    expect(note).toMatchObject({ status: 200, text: 'é', type: 'text/markdown; charset=utf-8' });
    const feed = await get(`${basePath}/feed.atom`);
    expect(feed).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' });
    const icon = await get(`${basePath}/favicon.ico`);
    expect(icon).toMatchObject({ status: 200, type: 'image/x-icon' });
    const other = await get(`${basePath}/search/index/0/index.pf_meta`);
    expect(other).toMatchObject({ status: 200, type: 'application/octet-stream' });
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
      '/%00',
      `/${'long'.repeat(100)}`,
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

  it('knows a page with other letters by its address', async () => {
    const page = await get(`${basePath}/%C3%BCber/`);
    expect(page.headers.get('x-b')).toBe(basePath ? null : '2');
  });

  it('sends the smallest form that a browser can read, each with a mark of its own', async () => {
    const forms = {
      'gzip, deflate, br, zstd': 'br',
      'gzip, br;q=0.5': 'gzip',
      'br;q=0, gzip': 'gzip',
      'br;q=0.0, *;q=0': null,
      '*': 'br',
      identity: null,
    };
    const tags = new Set<string | null>();
    for (const [accepted, encoding] of Object.entries(forms)) {
      const asked = { 'Accept-Encoding': accepted };
      // Of a HEAD, as what is in the files here is not compressed.
      const { headers } = await get(`${basePath}/`, 'HEAD', asked);
      expect(headers.get('content-encoding'), accepted).toBe(encoding);
      expect(headers.get('vary'), accepted).toBe('Accept-Encoding');
      expect(headers.get('content-type'), accepted).toBe('text/html; charset=utf-8');
      expect(headers.get('content-length'), accepted).toBe(encoding ? '10' : '4');
      tags.add(headers.get('etag'));
    }
    expect(tags.size).toBe(3);
    const { headers } = await get(`${basePath}/favicon.ico`, 'GET', { 'Accept-Encoding': 'br' });
    expect(headers.get('content-encoding')).toBeNull();
  });

  it('answers 304 for what a browser has', async () => {
    const first = await get(`${basePath}/feed.atom`);
    const [tag, modified] = ['etag', 'last-modified'].map((name) => first.headers.get(name) ?? '');
    const status = async (headers: Record<string, string>) =>
      (await get(`${basePath}/feed.atom`, 'GET', headers)).status;
    const since = { 'If-Modified-Since': modified ?? '' };
    const known = await get(`${basePath}/feed.atom`, 'GET', { 'If-None-Match': tag ?? '' });
    expect(known).toMatchObject({ status: 304, text: '' });
    expect(known.headers.get('etag')).toBe(tag);
    expect(known.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await status({ 'If-None-Match': `"x", ${tag}` })).toBe(304);
    expect(await status(since)).toBe(304);
    expect(await status({ ...since, 'If-None-Match': '"x"' })).toBe(200);
    expect(await status({ 'If-Modified-Since': new Date(0).toUTCString() })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'soon' })).toBe(200);
  });

  it('never leads to another host', async () => {
    for (const address of ['//evil.example/..%2fposts/x/..%2f..%2f%C3%BCber', '//%C3%BCber']) {
      expect(await locationOf(server, `${basePath}${address}`)).toBe(`${basePath}/%C3%BCber/`);
    }
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

it('waits while a build puts another folder in its place', async () => {
  const replaced = `${folder}-replaced`;
  mkdirSync(replaced);
  writeFileSync(path.join(replaced, 'index.html'), 'old');
  const server = await serveFolder({ folder: replaced, port: 0, basePath: '' });
  const home = () => fetch(`http://localhost:${portOf(server)}/`);
  expect(await (await home()).text()).toBe('old');
  renameSync(replaced, `${replaced}.old`);
  const waiting = home();
  await new Promise((resolve) => setTimeout(resolve, 100));
  mkdirSync(`${replaced}.new`);
  writeFileSync(path.join(`${replaced}.new`, 'index.html'), 'new');
  renameSync(`${replaced}.new`, replaced);
  const answer = await waiting;
  expect([answer.status, await answer.text()]).toEqual([200, 'new']);
  rmSync(replaced, { recursive: true });
  const gone = await home();
  expect([gone.status, await gone.text()]).toEqual([404, 'Not found']);
  server.close();
  server.closeAllConnections();
  rmSync(`${replaced}.old`, { recursive: true });
});

it('says that the port is taken', async () => {
  const first = await serveFolder({ folder, port: 0, basePath: '' });
  const port = portOf(first);
  await expect(serveFolder({ folder, port, basePath: '' })).rejects.toThrow('EADDRINUSE');
  first.close();
});

function portOf(server: Server): number {
  const place = server.address();
  return place !== null && typeof place === 'object' ? place.port : 0;
}

/** Where an address leads that is sent as it stands; `fetch` would take `..` away. */
async function locationOf(server: Server, address: string): Promise<string | undefined> {
  const asked = request({ port: portOf(server), path: address }).end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  return answer.headers.location;
}
