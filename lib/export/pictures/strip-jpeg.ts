/** Application segments that change how a picture looks: JFIF, a colour profile, Adobe's transform. */
const kept: Readonly<Record<number, string>> = { 224: 'JFIF', 226: 'ICC_PROFILE', 238: 'Adobe' };

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;

/**
 * A JPEG (ITU T.81) without what a camera wrote into it: Exif, XMP, IPTC, comments, previews and
 * what follows the end of the image. The pixels stay as they are. Undefined when it is damaged.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const parts = [bytes.subarray(0, 2)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (belongs(marker, segment)) parts.push(segment);
    at = end;
    if (marker !== startOfScan) continue;
    at = endOfScan(bytes, at);
    parts.push(bytes.subarray(end, at));
    if (bytes[at + 1] === endOfImage) break;
  }
  if (bytes[at + 1] !== endOfImage) return undefined;
  return Buffer.concat([...parts, bytes.subarray(at, at + 2)]);
}

function belongs(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = kept[marker];
  return (
    name !== undefined &&
    Buffer.from(segment.subarray(4, 4 + name.length)).equals(Buffer.from(name))
  );
}

/** The first marker after compressed data, in which `FF` is followed by zero or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
      return at;
  }
  return bytes.length;
}
