import { expect, it } from 'vitest';
import { isDrawing, isPicture, isRaster, isRasterFormat } from './picture-types.ts';

it.each(['a.jpg', 'a.JPEG', 'a.jpe', 'a.jfif', 'a.jfi', 'posts/x/a.b.webp', 'a.gif', 'a.avif'])(
  'knows %s as a picture that browsers show',
  (name) => {
    expect([isRaster(name), isDrawing(name), isPicture(name)]).toEqual([true, false, true]);
  },
);

it.each(['a.tif', 'a.tiff', 'a.HEIC', 'a.heif'])(
  'knows %s as a picture that browsers do not show',
  (name) => {
    expect([isRaster(name), isDrawing(name), isPicture(name)]).toEqual([false, false, true]);
  },
);

it('tells drawings and other files from pictures', () => {
  expect([isRaster('a.svg'), isDrawing('a.SVG'), isPicture('a.svg')]).toEqual([false, true, true]);
  expect(['a.pdf', 'jpg', 'a.jpg/readme'].filter(isPicture)).toEqual([]);
});

it('knows the formats that browsers show', () => {
  expect(['gif', 'heif', 'jpeg', 'png', 'webp'].every(isRasterFormat)).toBe(true);
  expect(['tiff', 'svg', 'pdf'].some(isRasterFormat)).toBe(false);
});
