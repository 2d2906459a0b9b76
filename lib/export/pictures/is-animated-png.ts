import { textOf } from './text-of.ts';

const signature = '\x89PNG\r\n\x1a\n';

/**
 * Whether a picture is a PNG that moves: it has `acTL` before its first `IDAT` (PNG, third edition),
 * which libvips passes over.
 */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  if (textOf(bytes, 0, signature.length) !== signature) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = signature.length; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = textOf(bytes, at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
