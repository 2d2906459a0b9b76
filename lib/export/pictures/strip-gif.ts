import { textOf } from './text-of.ts';

const trailer = 0x3b;
const image = 0x2c;
const extension = 0x21;
const application = 0xff;

/** Extensions that are needed to draw the picture: how a frame follows another, and plain text. */
const keptExtensions = new Set([0xf9, 0x01]);

/** Applications whose extension says how often a moving picture starts again. */
const keptApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/**
 * A GIF (https://www.w3.org/Graphics/GIF/spec-gif89a.txt) without comments, without what programs
 * wrote into it, XMP included, and without what follows its end. The frames stay as they are.
 * Undefined when it is damaged.
 */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  if (!/^GIF8[79]a/.test(textOf(bytes, 0, 6))) return undefined;
  let at = 13 + tableLength(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === trailer) return Buffer.concat([...parts, bytes.subarray(at, at + 1)]);
    if (kind !== image && kind !== extension) return undefined;
    // An image has its table of colours and the size of its codes before its data.
    const data = kind === image ? at + 10 + tableLength(bytes[at + 9] ?? 0) + 1 : at + 2;
    const end = endOfData(bytes, data);
    if (end === undefined) return undefined;
    if (kind === image || belongs(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Whether the extension at a place is needed to draw the picture. */
function belongs(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1] ?? 0;
  if (label === application) return keptApplications.has(textOf(bytes, at + 3, at + 14));
  return keptExtensions.has(label);
}

/** The bytes of a table of colours, by the field that tells whether there is one. */
function tableLength(field: number): number {
  return field & 0x80 ? 3 * 2 ** ((field & 7) + 1) : 0;
}

/** Data comes in blocks that begin with their length; an empty one ends it. */
function endOfData(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}
