import sharp from 'sharp';

/** A larger file is no picture of a post, in bytes. */
export const largestPicture = 25 * 1024 * 1024;

/** Endings by what sharp calls the format. */
const endings: Readonly<Record<string, string>> = {
  jpeg: '.jpg',
  png: '.png',
  gif: '.gif',
  webp: '.webp',
  svg: '.svg',
  heif: '.avif',
};

/** The ending of the name that a picture should have, by what its bytes are; else why it is none. */
export async function checkPicture(
  bytes: Uint8Array,
): Promise<{ readonly ending: string } | { readonly fault: string }> {
  if (bytes.length > largestPicture)
    return { fault: `it is larger than ${largestPicture / 1024 / 1024} MB` };
  try {
    const { format, compression } = await sharp(bytes).metadata();
    const ending = format === 'heif' && compression !== 'av1' ? undefined : endings[format ?? ''];
    return ending === undefined ? { fault: `a page cannot show ${format}` } : { ending };
  } catch {
    return { fault: 'what is there is no picture' };
  }
}
