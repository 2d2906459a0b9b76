import sharp from 'sharp';

/** A format that every picture is sent in, best first. */
export type VariantFormat = 'avif' | 'webp';

/** The formats in the order in which a browser should choose. */
export const variantFormats: readonly VariantFormat[] = ['avif', 'webp'];

/** Change it when the same picture would be encoded to other bytes. */
export const encoding = 'encode 1';

/** A picture in a format, this many pixels wide. Without metadata, in sRGB. */
export function encodeVariant(
  bytes: Uint8Array,
  format: VariantFormat,
  width: number,
): Promise<Uint8Array> {
  const picture = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  return format === 'avif'
    ? picture.avif({ quality: 55, effort: 4 }).toBuffer()
    : picture.webp({ quality: 80, effort: 4, smartSubsample: true }).toBuffer();
}
