import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Output } from '../output.ts';
import { outputFixture } from '../output-fixture.ts';
import { readBody } from '../read-body.ts';
import { serializePage } from '../serialize-page.ts';
import { openStore } from '../store/store.ts';
import { isAnimatedPng } from './is-animated-png.ts';
import { makePictures } from './make-pictures.ts';
import { cameraGif, cameraPicture, movingPng, secret } from './picture-fixtures.ts';

// Encoders take their time, and more of it where other tests run beside them.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  await writeFile(path.join(folder, 'photo.jpg'), await photo());
  await writeFile(path.join(folder, 'sign.png'), await sign());
});
afterAll(() => rm(folder, { recursive: true }));

/** A noisy photograph of 900 pixels, lying on its side, with a place and a camera. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 2 } as const;
  return sharp({
    create: { width: 900, height: 600, channels: 3, background: '#567', noise },
  })
    .withExif({
      IFD0: { Make: secret, Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function sign(): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#abc' } })
    .withExif({ IFD0: { Make: secret } })
    .png()
    .toBuffer();
}

function site(body: string): Output {
  return outputFixture({
    pages: { 'posts/x/index.html': `<main>${body}</main>` },
    files: {
      'posts/x/photo.jpg': { from: path.join(folder, 'photo.jpg') },
      'posts/x/sign.png': { from: path.join(folder, 'sign.png') },
    },
    store: openStore(path.join(folder, 'store')),
  });
}

/** A site whose only picture is shown on as many pages. */
async function siteOf(name: string, bytes: Uint8Array, pages = 1): Promise<Output> {
  const from = path.join(folder, name);
  await writeFile(from, bytes);
  const body = `<main><p>${'text '.repeat(200)}</p><img src="/posts/x/${name}" alt="A" loading="lazy"></main>`;
  const paths = Array.from({ length: pages }, (_, index) => `posts/${index}/index.html`);
  return outputFixture({
    pages: Object.fromEntries(paths.map((each) => [each, body])),
    files: { [`posts/x/${name}`]: { from } },
    store: openStore(path.join(folder, 'store')),
  });
}

async function published({ files }: Output, name: string): Promise<Buffer> {
  return Buffer.from(await readBody(files.get(name) ?? { body: '' }));
}

const figure =
  '<figure class="figure"><a class="picture" href="/posts/x/photo.jpg" data-enlarge>' +
  '<img src="/posts/x/photo.jpg" alt="A" width="600" height="900" loading="lazy"></a></figure>';

describe('makePictures', () => {
  it('offers AVIF and WebP in the widths that are used', async () => {
    const output = site(`${'text '.repeat(200)}${figure}`);
    expect(await makePictures(output)).toEqual([]);
    const html = output.pages.map((page) => serializePage(page.tree)).join('');
    const file = (width: string, format: string) =>
      `/_next/static/media/photo-${width}\\.[0-9a-f]{12}\\.${format} ${width}w`;
    for (const format of ['avif', 'webp']) {
      expect(html).toMatch(
        new RegExp(
          `<source type="image/${format}" srcset="${file('480', format)}, ${file('600', format)}" sizes="\\(min-width: 694px\\) 646px, calc\\(100vw - 48px\\)">`,
        ),
      );
    }
    expect(html).toContain(
      '<img src="/posts/x/photo.jpg" alt="A" width="600" height="900" loading="lazy"></picture></a>',
    );
    for (const [name, made] of output.files) {
      if (!name.startsWith('_next')) continue;
      const { width = 0, height = 0, exif } = await sharp(await readBody(made)).metadata();
      expect(height / width).toBeCloseTo(1.5, 1);
      expect(exif).toBeUndefined();
    }
  });

  it('serves no place and no camera, and the picture upright', async () => {
    const output = site('');
    await makePictures(output);
    for (const name of ['posts/x/photo.jpg', 'posts/x/sign.png']) {
      const bytes = await readBody(output.files.get(name) ?? { body: '' });
      expect(Buffer.from(bytes).includes(secret)).toBe(false);
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
    const upright = await readBody(output.files.get('posts/x/photo.jpg') ?? { body: '' });
    expect(await sharp(upright).metadata()).toMatchObject({ width: 600, height: 900 });
  });

  it('never encodes an unchanged picture twice', async () => {
    await makePictures(site(figure));
    const again = site(`<p>Another text.</p>${figure}`);
    await makePictures(again);
    expect(again.store.counts.get('pictures')).toEqual({ made: 0, reused: 4 });
    expect(again.store.counts.get('clean pictures')).toEqual({ made: 0, reused: 2 });
  });

  it('does not put off a picture that stands above the text', async () => {
    const output = site(`<p>Short.</p>${figure}`);
    await makePictures(output);
    expect(output.pages.map((page) => serializePage(page.tree)).join('')).not.toContain('lazy');
  });

  it('preloads what is shown of the lead image, and not the original', async () => {
    const preload =
      '<link rel="preload" as="image" href="/posts/x/photo.jpg" fetchpriority="high">';
    const lead = '<img class="lead" src="/posts/x/photo.jpg" alt="A" fetchpriority="high">';
    const output = outputFixture({
      pages: { 'posts/x/index.html': `<head>${preload}</head><main>${lead}</main>` },
      files: { 'posts/x/photo.jpg': { from: path.join(folder, 'photo.jpg') } },
      store: openStore(path.join(folder, 'store')),
    });
    await makePictures(output);
    const html = output.pages.map((page) => serializePage(page.tree)).join('');
    const [, srcset, sizes] =
      /<source type="image\/avif" srcset="([^"]*)" sizes="([^"]*)">/.exec(html) ?? [];
    expect(html).toContain(
      `<link rel="preload" as="image" fetchpriority="high" imagesrcset="${srcset}" imagesizes="${sizes}" type="image/avif">`,
    );
  });

  it('puts off pictures that stand below others', async () => {
    const output = site(figure.repeat(4));
    await makePictures(output);
    const html = output.pages.map((page) => serializePage(page.tree)).join('');
    const states = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag.includes('lazy'));
    expect(states).toEqual([false, true, true, true]);
  });

  it.each(['jfif', 'jpe', 'jfi', 'JPG'])('cleans a JPEG that is called .%s', async (extension) => {
    const output = await siteOf(
      `photo.${extension}`,
      await readFile(path.join(folder, 'photo.jpg')),
    );
    expect(await makePictures(output)).toEqual([]);
    const bytes = await published(output, `posts/x/photo.${extension}`);
    expect(bytes.includes(secret)).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 600, height: 900 });
    expect([...output.files.keys()].filter((name) => name.endsWith('.avif'))).toHaveLength(2);
  });

  it('cleans a GIF and leaves it moving', async () => {
    const output = await siteOf('moving.gif', await cameraGif());
    expect(await makePictures(output)).toEqual([]);
    const bytes = await published(output, 'posts/x/moving.gif');
    expect(bytes.includes(secret)).toBe(false);
    expect(await sharp(bytes, { pages: -1 }).metadata()).toMatchObject({ pages: 3, loop: 3 });
    expect([...output.files.keys()]).toEqual(['posts/x/moving.gif']);
  });

  it('sends a moving PNG as it is, but for its metadata', async () => {
    const output = await siteOf('moving.png', await movingPng());
    expect(await makePictures(output)).toEqual([]);
    const bytes = await published(output, 'posts/x/moving.png');
    expect(bytes.includes(secret)).toBe(false);
    expect(isAnimatedPng(bytes)).toBe(true);
    expect([...output.files.keys()]).toEqual(['posts/x/moving.png']);
    expect(output.pages.map((page) => serializePage(page.tree)).join('')).not.toContain('<picture');
  });

  it('takes metadata from a WebP without a loss, and turns it when they say so', async () => {
    const original = await cameraPicture().webp({ quality: 30 }).toBuffer();
    const output = await siteOf('a.webp', original);
    expect(await makePictures(output)).toEqual([]);
    const bytes = await published(output, 'posts/x/a.webp');
    expect(bytes.includes(secret)).toBe(false);
    expect(
      (await sharp(bytes).raw().toBuffer()).equals(await sharp(original).raw().toBuffer()),
    ).toBe(true);
    const turned = await cameraPicture().withMetadata({ orientation: 6 }).webp().toBuffer();
    const upright = await siteOf('b.webp', turned);
    await makePictures(upright);
    const { width, height, orientation } = await sharp(
      await published(upright, 'posts/x/b.webp'),
    ).metadata();
    expect({ width, height, orientation }).toEqual({ width: 7, height: 9, orientation: undefined });
  });

  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)(
    'names a truncated picture once: %s',
    async (format) => {
      const whole = await sharp(await photo())
        .rotate()
        [format]()
        .toBuffer();
      const name = `cut-${format}.${format}`;
      const output = await siteOf(name, whole.subarray(0, Math.round(whole.length * 0.6)), 2);
      const faults = await makePictures(output);
      expect(faults).toMatchObject([{ page: `posts/x/${name}` }]);
      expect(faults[0]?.message).toMatch(
        /^the picture cannot be read: [^\n]+; save it again as JPEG, PNG, WebP, AVIF or GIF$/,
      );
    },
  );

  it('names a picture whose pixels are damaged once it is shown', async () => {
    const whole = await sharp(await photo())
      .rotate()
      .png()
      .toBuffer();
    const damaged = Buffer.from(whole);
    const data = whole.indexOf('IDAT') + 100;
    damaged.fill(0x55, data, data + 50);
    const faults = await makePictures(await siteOf('damaged.png', damaged, 2));
    expect(faults).toMatchObject([{ page: 'posts/x/damaged.png' }]);
  });

  it('names a picture in a format that browsers do not show', async () => {
    const output = await siteOf(
      'scan.png',
      await sharp(await photo())
        .tiff()
        .toBuffer(),
    );
    expect(await makePictures(output)).toMatchObject([
      { page: 'posts/x/scan.png', message: expect.stringContaining('the format tiff') },
    ]);
  });

  it('names a picture that cannot be read', async () => {
    const broken = path.join(folder, 'broken.png');
    await writeFile(broken, 'no picture');
    const output = outputFixture({ pages: {}, files: { 'posts/x/broken.png': { from: broken } } });
    expect(await makePictures(output)).toMatchObject([{ page: 'posts/x/broken.png' }]);
  });
});
