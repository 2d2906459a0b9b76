import { statSync } from 'node:fs';

/** What is known of a picture without looking at it. */
export interface Inspection {
  /** In pixels, turned upright. */
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly bytes: number;
  /** Whether its metadata say where on Earth it was taken. Where that is, is nobody's business. */
  readonly located: boolean;
}

/** GPS properties in XMP, as attributes or as elements: https://developer.adobe.com/xmp/docs/XMPNamespaces/exif/ */
const locationInXmp = /\bexif:GPS(?:Latitude|Longitude)\b/;

/** Reads the head of a picture. */
export async function inspectPicture(file: string): Promise<Inspection | 'unreadable'> {
  const { default: sharp } = await import('sharp');
  try {
    const { autoOrient, format, exif, xmpAsString = '' } = await sharp(file).metadata();
    const { size: bytes } = statSync(file);
    const located =
      (exif !== undefined && (await isLocated(exif))) || locationInXmp.test(xmpAsString);
    return { ...autoOrient, format, bytes, located };
  } catch {
    return 'unreadable';
  }
}

async function isLocated(exif: Buffer): Promise<boolean> {
  const { default: readExif } = await import('exif-reader');
  try {
    const { GPSInfo: place } = readExif(exif);
    return place?.GPSLatitude !== undefined || place?.GPSLongitude !== undefined;
  } catch {
    // Metadata that no reader understands tell nobody anything.
    return false;
  }
}
