import sharp from 'sharp';
import { expect, it } from 'vitest';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

const picture = () =>
  sharp({ create: { width: 9, height: 7, channels: 3, background: '#246' } }).withExif({
    IFD0: { Make: 'Secret Camera' },
  });

it.each([
  ['JPEG', () => picture().jpeg().toBuffer(), stripJpeg],
  ['progressive JPEG', () => picture().jpeg({ progressive: true }).toBuffer(), stripJpeg],
  ['PNG', () => picture().png().toBuffer(), stripPng],
])('takes from a %s all but the pixels', async (_, make, strip) => {
  const bytes = await make();
  expect(bytes.includes('Secret Camera')).toBe(true);
  // A phone hangs a film to the end of a photograph.
  const clean = Buffer.from(strip(Buffer.concat([bytes, Buffer.from('film')])) ?? []);
  expect(clean.includes('Secret Camera')).toBe(false);
  expect(clean.includes('film')).toBe(false);
  expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

it.each([stripJpeg, stripPng])('gives nothing for a damaged file', async (strip) => {
  const bytes =
    strip === stripJpeg ? await picture().jpeg().toBuffer() : await picture().png().toBuffer();
  expect(strip(bytes.subarray(0, bytes.length - 30))).toBeUndefined();
  expect(strip(new Uint8Array(4))).toBeUndefined();
});
