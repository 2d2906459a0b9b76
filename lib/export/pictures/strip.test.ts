import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cameraGif, cameraPicture, movingPng, movingWebp, secret } from './picture-fixtures.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

const pixels = (bytes: Buffer) => sharp(bytes, { pages: -1 }).raw().toBuffer();

it.each([
  ['JPEG', () => cameraPicture().jpeg().toBuffer(), stripJpeg],
  ['progressive JPEG', () => cameraPicture().jpeg({ progressive: true }).toBuffer(), stripJpeg],
  ['PNG', () => cameraPicture().png().toBuffer(), stripPng],
  ['moving PNG', movingPng, stripPng],
  ['WebP', () => cameraPicture().webp().toBuffer(), stripWebp],
  ['lossless WebP', () => cameraPicture().webp({ lossless: true }).toBuffer(), stripWebp],
  ['WebP with XMP', () => cameraPicture().withXmp(`<a>${secret}</a>`).webp().toBuffer(), stripWebp],
  ['moving GIF', cameraGif, stripGif],
])('takes from a %s all but the pixels', async (_, make, strip) => {
  const bytes = await make();
  expect(bytes.includes(secret)).toBe(true);
  // A phone hangs a film to the end of a photograph.
  const clean = Buffer.from(strip(Buffer.concat([bytes, Buffer.from('film')])) ?? []);
  expect(clean.includes(secret)).toBe(false);
  expect(clean.includes('film')).toBe(false);
  expect(clean.includes('GPSLatitude')).toBe(false);
  const { exif, xmp } = await sharp(clean).metadata();
  expect([exif, xmp]).toEqual([undefined, undefined]);
  expect((await pixels(clean)).equals(await pixels(bytes))).toBe(true);
  expect(strip(clean)).toEqual(clean);
});

it('leaves a GIF its frames, their times and how often they start again', async () => {
  const clean = stripGif(await cameraGif());
  expect(await sharp(clean, { pages: -1 }).metadata()).toMatchObject({
    pages: 3,
    loop: 3,
    delay: [100, 200, 300],
  });
});

it('leaves a moving PNG its frames', async () => {
  const clean = Buffer.from(stripPng(await movingPng()) ?? []);
  expect(['acTL', 'fdAT'].every((name) => clean.includes(name))).toBe(true);
});

it('leaves a WebP that holds nothing more as it is', async () => {
  const moving = await movingWebp();
  expect(stripWebp(moving)).toEqual(moving);
  const profiled = await sharp(moving).withIccProfile('p3').webp().toBuffer();
  expect(stripWebp(profiled)).toEqual(profiled);
});

it('says no longer in a WebP that there is Exif', async () => {
  const clean = Buffer.from(stripWebp(await cameraPicture().webp().toBuffer()) ?? []);
  expect(clean.toString('latin1', 12, 16)).toBe('VP8X');
  expect(clean.readUInt8(20) & 0x0c).toBe(0);
  expect(clean.readUInt32LE(4)).toBe(clean.length - 8);
});

it.each([
  ['JPEG', () => cameraPicture().jpeg().toBuffer(), stripJpeg],
  ['PNG', () => cameraPicture().png().toBuffer(), stripPng],
  ['WebP', () => cameraPicture().webp().toBuffer(), stripWebp],
  ['GIF', cameraGif, stripGif],
])('gives nothing for a damaged %s', async (_, make, strip) => {
  const bytes = await make();
  for (let missing = 1; missing <= 30; missing += 1) {
    expect(strip(bytes.subarray(0, bytes.length - missing))).toBeUndefined();
  }
  expect(strip(new Uint8Array(4))).toBeUndefined();
});
