import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** What the fixtures hold that must not be published. */
export const secret = 'Secret Camera';

const colours = ['#246', '#a53', '#7b2'];

/** A picture of 9 by 7 pixels with a camera in its Exif. */
export function cameraPicture() {
  return sharp({ create: { width: 9, height: 7, channels: 3, background: '#246' } }).withExif({
    IFD0: { Make: secret },
  });
}

/** A GIF of three frames that starts again three times, with a camera in a comment and in XMP. */
export async function cameraGif(): Promise<Buffer> {
  const bytes = await sharp(await frames(), { join: { animated: true } })
    .gif({ loop: 3, delay: [100, 200, 300] })
    .toBuffer();
  const field = bytes[10] ?? 0;
  const start = 13 + (field & 0x80 ? 3 * 2 ** ((field & 7) + 1) : 0);
  const comment = Buffer.from([0x21, 0xfe, secret.length, ...Buffer.from(secret), 0]);
  // https://github.com/adobe/XMP-Toolkit-SDK/blob/main/docs/XMPSpecificationPart3.pdf, 1.1.2: what ends it leads every reader of blocks to its end.
  const magic = [1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0];
  const xmp = Buffer.concat([
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from(`XMP DataXMP<x:xmpmeta exif:GPSLatitude="52,31N" tiff:Make="${secret}"/>`),
    Buffer.from(magic),
  ]);
  return Buffer.concat([bytes.subarray(0, start), comment, xmp, bytes.subarray(start)]);
}

/** A WebP of three frames. */
export async function movingWebp(): Promise<Buffer> {
  return sharp(await frames(), { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer();
}

/** A PNG of two frames, with a camera in a text. */
export async function movingPng(): Promise<Buffer> {
  const bytes = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#246' },
  })
    .png()
    .toBuffer();
  const headerEnd = 33;
  const data = bytes.indexOf('IDAT') + 4;
  const end = bytes.indexOf('IEND') - 4;
  const checksumLength = 4;
  return Buffer.concat([
    bytes.subarray(0, headerEnd),
    chunk('tEXt', Buffer.from(`Make\0${secret}`)),
    chunk('acTL', Buffer.concat([uint32(2), uint32(0)])),
    chunk('fcTL', frameControl(0)),
    bytes.subarray(headerEnd, end),
    chunk('fcTL', frameControl(1)),
    chunk('fdAT', Buffer.concat([uint32(2), bytes.subarray(data, end - checksumLength)])),
    bytes.subarray(end),
  ]);
}

function frames(): Promise<Buffer[]> {
  return Promise.all(
    colours.map((background) =>
      sharp({ create: { width: 9, height: 7, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
}

/** The whole picture for a tenth of a second. */
function frameControl(sequence: number): Buffer {
  const numbers = [sequence, 600, 400, 0, 0].map(uint32);
  return Buffer.concat([...numbers, Buffer.from([0, 1, 0, 10, 0, 0])]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
