/**
 * Returns what two addresses have in common when a host cannot tell them apart: percent-encoding,
 * normal form, letter case (file systems of macOS fold it), a final slash and `index.html` do not
 * count. Undefined when the percent-encoding is broken.
 */
export function addressKey(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
      .normalize('NFC')
      .toLowerCase()
      .replace(/\/(?:index\.html)?$/, '');
  } catch {
    return undefined;
  }
}
