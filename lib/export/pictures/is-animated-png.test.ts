import sharp from 'sharp';
import { expect, it } from 'vitest';
import { isAnimatedPng } from './is-animated-png.ts';
import { cameraGif, cameraPicture, movingPng } from './picture-fixtures.ts';

it('knows a PNG that moves', async () => {
  const bytes = await movingPng();
  expect(isAnimatedPng(bytes)).toBe(true);
  // If it begins to count the frames, nobody needs the reader of bytes.
  expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
});

it('takes no other picture for one', async () => {
  expect(isAnimatedPng(await cameraPicture().png().toBuffer())).toBe(false);
  expect(isAnimatedPng(await cameraGif())).toBe(false);
  expect(isAnimatedPng((await movingPng()).subarray(0, 40))).toBe(false);
  expect(isAnimatedPng(new Uint8Array(0))).toBe(false);
});
