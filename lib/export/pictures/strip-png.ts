import { textOf } from './text-of.ts';

const signatureLength = 8;

/** Chunks that are needed to draw the picture, moving ones included (PNG, third edition). */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** A PNG without text, times and Exif. The pixels stay as they are. Undefined when it is damaged. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const parts = [bytes.subarray(0, signatureLength)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = signatureLength; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = textOf(bytes, at + 4, at + 8);
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}
