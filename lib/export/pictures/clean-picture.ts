import sharp, { type Metadata } from 'sharp';
import { isRasterFormat } from '#lib/site/picture-types.ts';
import { isAnimatedPng } from './is-animated-png.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

/** Change it when the same picture would be cleaned to other bytes. */
export const cleaning = 'clean 2';

type Strip = (bytes: Uint8Array) => Uint8Array | undefined;

/** What takes the metadata out and leaves the pixels, by what sharp calls the format. */
const strips: Readonly<Record<string, Strip>> = {
  gif: stripGif,
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

/**
 * A picture upright and without data about where, when and with what it was taken. All but AVIF keep
 * their pixels unless they have to be turned. Fails when the picture cannot be read, or when browsers
 * do not show its format.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const metadata = await sharp(bytes, { pages: -1 }).metadata();
  const { format, orientation = 1, exif, xmp, iptc } = metadata;
  if (!isRasterFormat(format)) throw new Error(`browsers do not show the format ${format}`);
  // What encodes a PNG would keep only its first frame.
  if (orientation === 1 || isAnimatedPng(bytes)) {
    const strip = strips[format];
    const clean = strip ? strip(bytes) : !exif && !xmp && !iptc && bytes;
    if (clean) return clean;
  }
  return encode(bytes, metadata);
}

/** The encoders of libvips write no metadata unless they are told to. */
function encode(bytes: Uint8Array, { format, pages = 1, isPalette }: Metadata): Promise<Buffer> {
  const picture = sharp(bytes, { pages: pages > 1 ? -1 : 1 })
    .autoOrient()
    .keepIccProfile();
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 92, mozjpeg: true }).toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 9, palette: isPalette === true }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 92 }).toBuffer();
    case 'gif':
      return picture.gif().toBuffer();
    default:
      return picture.avif({ quality: 75 }).toBuffer();
  }
}
