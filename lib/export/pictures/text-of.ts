/** The bytes between two places as text in Latin-1, as the names of parts of a picture are written. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
