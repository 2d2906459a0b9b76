import sharp, { type Metadata } from 'sharp';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

/** Change it when the same picture would be cleaned to other bytes. */
export const cleaning = 'clean 1';

/**
 * A picture upright and without data about where, when and with what it was taken. JPEG and PNG keep
 * their pixels unless they have to be turned. Fails when the picture cannot be read.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes, { pages: -1 });
  const metadata = await picture.metadata();
  const upright = (metadata.orientation ?? 1) === 1;
  if (upright) {
    if (metadata.format === 'jpeg') return stripJpeg(bytes) ?? encode(bytes, metadata);
    if (metadata.format === 'png') return stripPng(bytes) ?? encode(bytes, metadata);
    if (!metadata.exif && !metadata.xmp && !metadata.iptc) return bytes;
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
