import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fetched } from '../plan/place-pictures.ts';
import { largestPicture } from './check-picture.ts';
import { collectPictures } from './collect-pictures.ts';
import { download } from './download.ts';

const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const folder = mkdtempSync(join(tmpdir(), 'hindsight-pictures-'));
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/moved.jpg') response.writeHead(302, { location: '/rack.jpg' }).end();
  else if (request.url?.includes('rack')) response.end(png);
  else if (request.url === '/page.png') response.end('<!doctype html><p>Gone</p>');
  else if (request.url === '/huge.png') {
    const part = Buffer.alloc(1024 * 1024);
    const send = () => {
      while (!response.destroyed && response.write(part));
      if (!response.destroyed) response.once('drain', send);
    };
    send();
  } else if (request.url !== '/never.png') response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

function collect(sources: readonly string[], remote = true) {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: sources.map((url) => ({ type: 'image', url, alt: 'x' })) },
    ],
  };
  const post = { tree, metadata: { image: undefined } };
  return collectPictures([post], { folder, remote, say: () => undefined });
}

function fault(found: Fetched | undefined): string | undefined {
  return found && 'fault' in found ? found.fault : undefined;
}

test('pictures are downloaded once each, named by their address and by what their bytes are', async () => {
  const rack = `${origin}/a%20rack.jpg?s=1`;
  const moved = `${origin}/moved.jpg`;
  const found = await collect([rack, rack, moved, `${origin}/..%2f..%2frack`]);
  expect(found.get(rack)).toMatchObject({ name: 'a rack.png' });
  expect(found.get(moved)).toMatchObject({ name: 'moved.png' });
  const [first] = found.values();
  expect(first && 'file' in first && readFileSync(first.file)).toEqual(png);
  expect(asked.filter((url) => url.startsWith('/a%20rack'))).toHaveLength(1);
  for (const each of found.values())
    expect('file' in each && each.file.startsWith(folder)).toBe(true);
});

test('what is no picture, too large, or not there stays where it is, with the reason', async () => {
  const urls = ['page.png', 'huge.png', 'gone.png'].map((name) => `${origin}/${name}`);
  const found = await collect([...urls, 'http://127.0.0.1:1/x.png']);
  expect([...urls, 'http://127.0.0.1:1/x.png'].map((url) => fault(found.get(url)))).toEqual([
    'what is there is no picture',
    `it is larger than ${largestPicture / 1024 / 1024} MB`,
    'the server answers 404',
    'the server cannot be reached',
  ]);
});

test('a server that never answers is given up', async () => {
  expect(await download(`${origin}/never.png`, 50)).toEqual({ fault: 'the server took too long' });
});

test('a picture in the address itself becomes a file, without any download', async () => {
  const data = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;
  const before = asked.length;
  const found = await collect([data, svg, 'data:image/png;base64,AAAA', `${origin}/rack`], false);
  expect(found.get(data)).toMatchObject({ name: expect.stringMatching(/^picture-.{8}\.png$/) });
  expect(found.get(svg)).toMatchObject({ name: expect.stringMatching(/\.svg$/) });
  expect(fault(found.get('data:image/png;base64,AAAA'))).toBe('what is there is no picture');
  expect(asked).toHaveLength(before);
});
