import { expect, test } from 'vitest';
import type { Text } from '../content/library.ts';
import { checkPictures } from './check-pictures.ts';
import type { Inspection } from './inspect-picture.ts';

/** What is found in a post whose folder holds one picture. */
async function check(name: string, change: Partial<Inspection>, isShown = true) {
  const text: Text = {
    slug: 'a',
    folder: '/content/posts/a',
    file: 'content/posts/a/index.mdx',
    assets: [name],
    text: '',
  };
  const shown = new Set(isShown ? [`/content/posts/a/${name}`] : []);
  const inspection = { width: 9, height: 9, format: 'jpeg', bytes: 9, located: false, ...change };
  const found = await checkPictures([text], shown, async () => inspection);
  return found.map(({ id, file, message }) => [id, file, message]);
}

test.each([
  ['a.jpg', 'jpeg'],
  ['a.jfif', 'jpeg'],
  ['a.jpe', 'jpeg'],
  ['a.png', 'png'],
  ['a.GIF', 'gif'],
  ['a.webp', 'webp'],
  ['a.avif', 'heif'],
  ['a.svg', 'svg'],
])('%s is a picture that browsers show', async (name, format) => {
  expect(await check(name, { format })).toEqual([]);
});

test.each([
  ['a.tif', 'tiff'],
  ['a.TIFF', 'tiff'],
  ['a.heic', 'heif'],
  ['a.png', 'tiff'],
  ['a.png', 'svg'],
  ['a.svg', 'png'],
  ['a.photo', 'jpeg'],
])('%s in the format %s is no picture that browsers show', async (name, format) => {
  expect(await check(name, { format })).toEqual([
    [
      'image-unreadable',
      `content/posts/a/${name}`,
      `browsers do not show \`${name}\`, a picture in the format ${format}`,
    ],
  ]);
});

test('a file for download may be of any type', async () => {
  expect(await check('a.tiff', { format: 'tiff' }, false)).toEqual([]);
});

test.each(['a.jfif', 'a.jpe', 'a.heic', 'a.tif'])('%s tells where it was taken', async (name) => {
  expect((await check(name, { located: true }, false)).map(([id]) => id)).toEqual([
    'image-location',
  ]);
});
