// The 32 characters by which Windows-1252 differs from Latin-1. Written out because Node 20 reads
// `windows-1252` as Latin-1: https://github.com/nodejs/node/issues/56542
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Returns the text of bytes in Windows-1252, which has a character for every byte. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? special.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}
