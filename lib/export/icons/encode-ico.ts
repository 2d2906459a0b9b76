/** A square picture in PNG. */
export interface IconImage {
  readonly png: Uint8Array;
  /** Its side in pixels, at most 256. */
  readonly side: number;
}

/** Packs pictures into an ICO file, as PNG (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)). */
export function encodeIco(images: readonly IconImage[]): Uint8Array {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { png, side }] of images.entries()) {
    const entry = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(side % 256, entry);
    header.writeUInt8(side % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.byteLength, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.byteLength;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}
