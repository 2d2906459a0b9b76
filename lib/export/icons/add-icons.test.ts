import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { readBody } from '../read-body.ts';
import { serializePage } from '../serialize-page.ts';
import { addIcons } from './add-icons.ts';

const drawing = path.resolve(import.meta.dirname, '../../../public/icon.svg');

async function iconsOf(files: Record<string, { body: string }> = {}) {
  const body = await readFile(drawing, 'utf8');
  const output = outputFixture({
    pages: { 'index.html': '', 'posts/a/index.html': '' },
    files: { 'icon.svg': { body }, ...files },
    basePath: '/blog',
  });
  expect(await addIcons(output)).toEqual([]);
  const read = async (name: string) => {
    const file = output.files.get(name);
    return file ? Buffer.from(await readBody(file)) : Buffer.alloc(0);
  };
  const [home = '', post = ''] = output.pages.map((page) => serializePage(page.tree));
  return { read, home, post };
}

it('draws every size', async () => {
  const { read } = await iconsOf();
  for (const [name, side] of [
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
  ] as const) {
    expect(await sharp(await read(name)).metadata()).toMatchObject({ width: side, height: side });
  }
});

it('packs two sizes into favicon.ico', async () => {
  const ico = await (await iconsOf()).read('favicon.ico');
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [index, side] of [16, 32].entries()) {
    const entry = 6 + 16 * index;
    const [size, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const image = await sharp(ico.subarray(offset, offset + size)).metadata();
    expect(image).toMatchObject({ format: 'png', width: side, height: side });
    expect(ico.readUInt8(entry)).toBe(side);
  }
});

it('writes a manifest whose addresses lie under the base path, and names it in the first page', async () => {
  const { read, home, post } = await iconsOf();
  const manifest: unknown = JSON.parse((await read('manifest.webmanifest')).toString());
  expect(manifest).toMatchObject({
    name: 'Fixture',
    start_url: '/blog/',
    scope: '/blog/',
    icons: [{ src: '/blog/icon-192.png', sizes: '192x192' }, { src: '/blog/icon-512.png' }],
  });
  expect(home).toContain('<link rel="manifest" href="/blog/manifest.webmanifest">');
  expect(post).not.toContain('manifest');
  for (const html of [home, post]) {
    expect(html).toContain('<link rel="icon" href="/blog/icon.svg" type="image/svg+xml">');
  }
});

it('leaves what the owner drew', async () => {
  const { read } = await iconsOf({ 'favicon.ico': { body: 'own' } });
  expect((await read('favicon.ico')).toString()).toBe('own');
});
