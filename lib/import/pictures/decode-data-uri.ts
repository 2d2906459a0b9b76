/** The bytes in a `data:` address (https://www.rfc-editor.org/rfc/rfc2397); undefined when it is broken. */
export function decodeDataUri(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',');
  if (comma === -1) return undefined;
  const data = address.slice(comma + 1);
  try {
    const plain = decodeURIComponent(data);
    return /;\s*base64$/i.test(address.slice(0, comma))
      ? Uint8Array.from(Buffer.from(plain, 'base64'))
      : new TextEncoder().encode(plain);
  } catch {
    return undefined;
  }
}
