import { posix } from 'node:path';

/**
 * The file of a source that an address in one of its texts means: relative to the text, or from the
 * root of the site. Undefined for addresses elsewhere and for files that are not there.
 */
export function findInSource(
  text: string,
  address: string,
  files: { has(path: string): boolean },
): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const plain = decoded(address.replace(/[?#].*$/, ''));
  const beside = posix.normalize(posix.join(posix.dirname(text), plain));
  const candidates = plain.startsWith('/') ? [plain.slice(1)] : [beside, posix.normalize(plain)];
  return candidates.find((each) => !each.startsWith('..') && files.has(each));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
