import { encode } from 'cborg';
import type { Postings, ReadIndex } from './read-index.ts';

/** An index of all pages, ready to be cut into parts. */
export interface JoinedIndex {
  readonly version: string;
  readonly pages: ReadIndex['pages'];
  /** In the order of their bytes, with what is encoded for each. */
  readonly words: readonly { readonly word: string; readonly encoded: Uint8Array }[];
  readonly filters: readonly (readonly [name: string, encoded: Uint8Array])[];
  readonly fields: readonly string[];
}

/** A list that counts its pages from where the pages of its index begin. */
interface Placed {
  readonly postings: Postings;
  readonly offset: number;
}

interface PlacedWord {
  readonly pages: Placed[];
  readonly variants: Map<string, readonly Placed[]>;
}

/** Makes one index of several whose pages follow each other. */
export function joinIndexes(indexes: readonly ReadIndex[]): JoinedIndex {
  const [{ version, fields } = { version: '', fields: [] }] = indexes;
  const words = new Map<string, PlacedWord>();
  const filters = new Map<string, Map<string, number[]>>();
  let offset = 0;
  for (const index of indexes) {
    for (const [word, { pages, variants }] of index.words) {
      const known: PlacedWord = words.get(word) ?? { pages: [], variants: new Map() };
      words.set(word, known);
      known.pages.push({ postings: pages, offset });
      for (const [written, postings] of variants) {
        known.variants.set(written, [...(known.variants.get(written) ?? []), { postings, offset }]);
      }
    }
    for (const [name, values] of index.filters) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const [value, pages] of values) {
        const before = known.get(value) ?? [];
        known.set(value, [...before, ...pages.map((page) => page + offset)]);
      }
    }
    offset += index.pages.length;
  }
  return {
    version,
    pages: indexes.flatMap(({ pages }) => pages),
    words: inOrder(words).map(([word, { pages, variants }]) => ({
      word,
      encoded: Buffer.concat([
        arrayHead(3),
        encode(word),
        encodePostings(pages),
        arrayHead(variants.size),
        ...inOrder(variants).flatMap(([written, lists]) => [
          arrayHead(2),
          encode(written),
          encodePostings(lists),
        ]),
      ]),
    })),
    filters: inOrder(filters).map(([name, values]) => [name, encode([name, inOrder(values)])]),
    fields,
  };
}

/** One list of several: the first page of each is counted from the last one of the list before. */
function encodePostings(lists: readonly Placed[]): Uint8Array {
  const all: Uint8Array[] = [];
  let last = 0;
  let count = 0;
  for (const { postings, offset } of lists) {
    // A word that only its variants are found of has no page itself.
    if (postings.count === 0) continue;
    const [number, ...more] = postings.first;
    all.push(encode([number + offset - last, ...more]), postings.others);
    last = postings.last + offset;
    count += postings.count;
  }
  return Buffer.concat([arrayHead(count), ...all]);
}

/** How an array of that length begins (RFC 8949, 3.1): as its length does, but of another major type. */
export function arrayHead(length: number): Uint8Array {
  const [first = 0, ...others] = encode(length);
  return Uint8Array.of(first | 0x80, ...others);
}

/** In the order of the bytes of UTF-8, as Pagefind sorts. */
function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  const bytes = new Map([...map.keys()].map((key) => [key, Buffer.from(key)]));
  const bytesOf = (key: string) => bytes.get(key) ?? Buffer.alloc(0);
  return [...map].sort(([a], [b]) => Buffer.compare(bytesOf(a), bytesOf(b)));
}
