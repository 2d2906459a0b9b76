import { encode } from 'cborg';
import { arrayHead, type JoinedIndex } from './join-indexes.ts';

/**
 * Uncompressed bytes of one part of an index of so many. A query loads one part for each of its words
 * and the list of all parts: where the two weigh the same, a query of two words weighs least.
 */
function partSize(bytes: number): number {
  return Math.max(8000, Math.sqrt(40 * bytes));
}

/** An index with short names, by file: what the browser asks for, decompressed. */
export type PackedIndex = ReadonlyMap<string, Uint8Array>;

/**
 * Writes an index in the format of Pagefind 1.6, small enough for 5,000 texts: pages, parts and
 * filters have their numbers for names, which compress where hashes do not, and parts are cut to one
 * size. The name of a page is its number among the records, to the base 36. Every file has an
 * extension, because some hosts take an address without one for that of a page, and add a slash.
 */
export function packIndex({ version, pages, words, filters, fields }: JoinedIndex): PackedIndex {
  const packed = new Map<string, Uint8Array>();
  const parts: [from: string, to: string, name: string][] = [];
  let part: Uint8Array[] = [];
  let size = 0;
  let from = '';
  let last = '';
  const endPart = () => {
    if (part.length === 0) return;
    const name = parts.length.toString(36);
    parts.push([from, last, name]);
    // A part is an array that holds the array of its words.
    packed.set(`${name}.pf_index`, Buffer.concat([arrayHead(1), arrayHead(part.length), ...part]));
    part = [];
    size = 0;
  };
  const most = partSize(words.reduce((sum, { encoded }) => sum + encoded.byteLength, 0));
  for (const { word, encoded } of words) {
    if (size + encoded.byteLength > most) endPart();
    if (part.length === 0) from = word;
    last = word;
    part.push(encoded);
    size += encoded.byteLength;
  }
  endPart();
  const names = filters.map(([name, encoded], index) => {
    packed.set(`${index}.pf_filter`, encoded);
    return [name, String(index)];
  });
  const shown = pages.map((page) => [page.record.toString(36), rough(page.words), '']);
  packed.set('index.pf_meta', encode([version, shown, parts, names, [], fields]));
  return packed;
}

/** The length of a text to the next power of the root of 2, which is all that its rank depends on. */
function rough(count: number): number {
  return count === 0 ? 0 : Math.round(2 ** (Math.round(Math.log2(count) * 2) / 2));
}
