import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { PagefindFiles } from './run-pagefind.ts';

/** How Pagefind begins each of its files once they are decompressed. */
const signature = 'pagefind_dcd';

/** A page that has a word: its number less that of the page before in the list, and what else is known. */
const posting = z.tuple([z.int()]).rest(z.unknown());
const postings = z.array(posting);
const variant = z.tuple([z.string(), postings]);
const partSchema = z.tuple([z.array(z.tuple([z.string(), postings, z.array(variant)]))]);
const metaSchema = z.tuple([
  z.literal('1.6.0'),
  z.array(z.tuple([z.string(), z.int(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.tuple([]),
  z.array(z.string()),
]);
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
const fragmentSchema = z.object({ url: z.string().regex(/^\/\d+$/) });
const places = z.array(z.number());

/** The pages that have a word, encoded but for the first, whose number counts from 0. */
export interface Postings {
  readonly count: number;
  readonly first: readonly [number, ...unknown[]];
  readonly others: Uint8Array;
  /** The number of the last page. */
  readonly last: number;
}

/** What Pagefind has written, as small as it can be held. Pages are known by their place in the list. */
export interface ReadIndex {
  readonly version: string;
  /** The number of the record, and the number of its words. */
  readonly pages: readonly { readonly record: number; readonly words: number }[];
  readonly words: ReadonlyMap<string, WordPostings>;
  /** By the name of a filter and its value: the pages. */
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly fields: readonly string[];
}

/** The pages of a word, and of each other way to write it with the same letters. */
interface WordPostings {
  readonly pages: Postings;
  readonly variants: ReadonlyMap<string, Postings>;
}

/** Reads the format of Pagefind 1.6 (CBOR, RFC 8949). Throws for another one. */
export function readIndex(files: PagefindFiles): ReadIndex {
  const meta = [...files.keys()].find((file) => file.endsWith('.pf_meta')) ?? 'the meta file';
  const [version, pages, parts, filters, , fields] = metaSchema.parse(read(files, meta));
  const records = readRecords(files);
  const words = new Map<string, WordPostings>();
  for (const [, , hash] of parts) {
    for (const [word, found, variants] of partSchema.parse(
      read(files, `index/${hash}.pf_index`),
    )[0]) {
      words.set(word, {
        pages: pack(found.map(withoutPlaces)),
        variants: new Map(variants.map(([written, each]) => [written, pack(each)])),
      });
    }
  }
  const byName = filters.map(([, hash]) => {
    const [name, values] = filterSchema.parse(read(files, `filter/${hash}.pf_filter`));
    return [name, new Map(values)] as const;
  });
  return {
    version,
    pages: pages.map(([hash, count]) => ({ record: records.get(hash) ?? 0, words: count })),
    words,
    filters: new Map(byName),
    fields,
  };
}

/** The numbers of the records by the hash that stands for each. */
function readRecords(files: PagefindFiles): ReadonlyMap<string, number> {
  const records = new Map<string, number>();
  for (const [name, bytes] of files) {
    const [, hash] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    if (!hash) continue;
    const { url } = fragmentSchema.parse(JSON.parse(unpack(bytes).toString()));
    records.set(hash, Number(url.slice(1)));
  }
  return records;
}

function pack(list: z.infer<typeof postings>): Postings {
  const [first = [0], ...others] = list;
  return {
    count: list.length,
    first,
    others: Buffer.concat(others.map((each) => encode(each))),
    last: list.reduce((sum, [step]) => sum + step, 0),
  };
}

/** A weight is a negative number, and a place behind it stays as 0. */
function withoutPlaces([number, found, ...more]: z.infer<typeof posting>): z.infer<typeof posting> {
  return [number, places.parse(found).map((place) => Math.min(place, 0)), ...more];
}

function read(files: PagefindFiles, name: string): unknown {
  return decode(unpack(fileOf(files, name)));
}

/** The content of a file that Pagefind has compressed. */
export function unpack(bytes: Uint8Array): Buffer {
  const text = gunzipSync(bytes);
  if (text.subarray(0, signature.length).toString() !== signature) {
    throw new Error('a file of Pagefind does not begin as it should');
  }
  return text.subarray(signature.length);
}

/** A file that Pagefind must have written. */
export function fileOf(files: PagefindFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`Pagefind has not written ${name}`);
  return bytes;
}
