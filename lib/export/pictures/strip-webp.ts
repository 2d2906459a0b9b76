import { textOf } from './text-of.ts';

const headerLength = 12;

/** Chunks that are needed to draw the picture, moving ones included. */
const kept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** In the first byte of `VP8X`: that there is Exif, and XMP. */
const metadataFlags = 0x08 | 0x04;

/**
 * A WebP (RFC 9649) without Exif, XMP, unknown chunks and what follows its end. The pixels stay as
 * they are. Undefined when it is damaged.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (textOf(bytes, 0, 4) !== 'RIFF' || textOf(bytes, 8, 12) !== 'WEBP') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = 8 + view.getUint32(4, true);
  if (length > bytes.length) return undefined;
  const parts: Uint8Array[] = [];
  for (let at = headerLength; at < length; ) {
    if (at + 8 > length) return undefined;
    const size = view.getUint32(at + 4, true);
    // A chunk of odd size is followed by a byte that fills it up.
    const end = at + 8 + size + (size % 2);
    if (end > length) return undefined;
    const name = textOf(bytes, at, at + 4);
    const chunk = bytes.subarray(at, end);
    if (kept.has(name)) parts.push(name === 'VP8X' ? withoutFlags(chunk) : chunk);
    at = end;
  }
  const header = Buffer.from(bytes.subarray(0, headerLength));
  header.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return parts.length > 0 ? Buffer.concat([header, ...parts]) : undefined;
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const clean = Uint8Array.from(chunk);
  clean[8] = (clean[8] ?? 0) & ~metadataFlags;
  return clean;
}
