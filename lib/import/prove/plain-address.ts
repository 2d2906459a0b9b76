/** Where the draft of a proof is taken to be. */
const page = 'https://site.invalid/posts/draft/';

/** An address in the one spelling that all spellings of it share. */
export function plainAddress(address: string): string {
  if (address.startsWith('#')) return address.replace(/\s+/g, '');
  if (!URL.canParse(address, page)) return address;
  const { href } = new URL(address, page);
  try {
    return decodeURI(href).normalize('NFC');
  } catch {
    return href;
  }
}
