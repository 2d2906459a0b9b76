import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import type { OutputFile } from '../output.ts';
import { readBody } from '../read-body.ts';
import type { Store } from '../store/store.ts';
import type { EditionPicture } from './edition.ts';

/** Changes with what is made of a picture: under another name it is made again. */
const version = '2';

/** In pixels: no page of a book is wider. */
const widest = 1400;

/** In pixels. */
const coverWidth = 800;

/** What a book may hold (https://www.w3.org/TR/epub-33/#sec-core-media-types) of the kinds that every reader shows. */
const kept: Readonly<Record<string, EditionPicture['type']>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * A picture of the site as an edition carries it: a drawing and a moving picture as they are, any other
 * no wider than a page, as JPEG or PNG. Undefined when it is no picture.
 */
export async function carryPicture(
  name: string,
  file: OutputFile,
  store: Store,
): Promise<EditionPicture | undefined> {
  const type = kept[path.posix.extname(name).toLowerCase()];
  const bytes = await readBody(file);
  if (type === 'image/svg+xml' || type === 'image/gif') {
    return picture(type, bytes);
  }
  try {
    const wanted = type ?? ((await sharp(bytes).metadata()).hasAlpha ? 'image/png' : 'image/jpeg');
    const made = await store.recall('edition pictures', [version, wanted, bytes], async () => {
      const fitted = sharp(bytes).autoOrient().resize({ width: widest, withoutEnlargement: true });
      const encoded =
        wanted === 'image/png'
          ? fitted.png({ compressionLevel: 9 })
          : fitted.jpeg({ quality: 82, mozjpeg: true });
      return encoded.toBuffer();
    });
    return picture(wanted, made);
  } catch {
    return undefined;
  }
}

/** Under a name that says what is in it, so that posts of one edition share their pictures. */
function picture(type: EditionPicture['type'], bytes: Uint8Array): EditionPicture {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const extension = type.replace('image/', '').replace('jpeg', 'jpg').replace('svg+xml', 'svg');
  return { name: `${hash}.${extension}`, type, bytes };
}

/** The cover of a book: the card of its page on a sheet of the same colour, in the proportions of a book. */
export async function makeCover(card: Uint8Array, store: Store): Promise<Uint8Array> {
  return store.recall('edition covers', [version, card], async () => {
    const { data, info } = await sharp(card)
      .resize({ width: coverWidth })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [r = 255, g = 255, b = 255] = data;
    const rest = Math.max(0, coverWidth * 1.5 - info.height);
    const top = Math.round(rest * 0.4);
    const { width, height, channels } = info;
    return sharp(data, { raw: { width, height, channels } })
      .extend({ top, bottom: rest - top, background: { r, g, b } })
      .png({ compressionLevel: 9 })
      .toBuffer();
  });
}
