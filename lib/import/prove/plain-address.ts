/** Where the draft of a proof is taken to be. */
const page = 'https://site.invalid/posts/draft/';

/** An address in the one spelling that all spellings of it share, for comparing. */
export function plainAddress(address: string): string {
  if (address.startsWith('#')) return address.replace(/\s+/g, '');
  const read = decoded(address);
  return URL.canParse(read, page) ? decoded(new URL(read, page).href).normalize('NFC') : read;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
