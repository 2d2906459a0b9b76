import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { PagefindFiles } from './run-pagefind.ts';

/** How Pagefind begins each of its files once they are decompressed. */
const signature = 'pagefind_dcd';

/** Uncompressed bytes of one part of the index: a query loads one for each of its words. */
const partSize = 16_000;

const words = z.array(z.tuple([z.string(), z.array(z.unknown())]).rest(z.unknown()));
const metaSchema = z.tuple([
  z.literal('1.6.0'),
  z.array(z.tuple([z.string(), z.int(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.string()),
]);
const partSchema = z.tuple([words]);
const pageSchema = z.tuple([z.number(), z.array(z.number())]).rest(z.unknown());
const fragmentSchema = z.object({ url: z.string().regex(/^\/\d+$/) });

/** An index with short names, by file: what the browser asks for, decompressed. */
export type PackedIndex = ReadonlyMap<string, Uint8Array>;

/**
 * Makes what Pagefind has written small enough for 5,000 texts: pages, parts and filters have their
 * numbers for names, which compress where hashes do not; parts are cut to one size; and places of
 * words are left out. It is the format of Pagefind 1.6 (CBOR, RFC 8949), and another one is refused.
 * The name of a page is its number among the records, to the base 36.
 */
export function packIndex(files: PagefindFiles): PackedIndex {
  const packed = new Map<string, Uint8Array>();
  const [version, pages, parts, filters, sorts, fields] = readMeta(files);
  const numbers = new Map<string, string>();
  for (const [name, bytes] of files) {
    const [, hash] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    if (!hash) continue;
    const fragment: unknown = JSON.parse(unpack(bytes).toString());
    const { url } = fragmentSchema.parse(fragment);
    numbers.set(hash, Number(url.slice(1)).toString(36));
  }
  const newPages = pages.map(([hash, count]) => [numbers.get(hash) ?? '', count, '']);
  const newParts: [from: string, to: string, name: string][] = [];
  let part: Uint8Array[] = [];
  let size = 0;
  let from = '';
  let last = '';
  const endPart = () => {
    if (part.length === 0) return;
    const name = newParts.length.toString(36);
    newParts.push([from, last, name]);
    packed.set(`${name}.pf_index`, joinPart(part));
    part = [];
    size = 0;
  };
  for (const [, , hash] of parts) {
    const bytes = fileOf(files, `index/${hash}.pf_index`);
    for (const entry of partSchema.parse(decode(unpack(bytes)))[0]) {
      const encoded = encode(withoutPlaces(entry));
      if (size + encoded.byteLength > partSize) endPart();
      if (part.length === 0) from = entry[0];
      last = entry[0];
      part.push(encoded);
      size += encoded.byteLength;
    }
  }
  endPart();
  const newFilters = filters.map(([name, hash], index) => {
    packed.set(`${index}.pf_filter`, unpack(fileOf(files, `filter/${hash}.pf_filter`)));
    return [name, String(index)];
  });
  packed.set('meta', encode([version, newPages, newParts, newFilters, sorts, fields]));
  return packed;
}

function readMeta(files: PagefindFiles): z.infer<typeof metaSchema> {
  const name = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  return metaSchema.parse(decode(unpack(fileOf(files, name ?? 'the meta file'))));
}

/** A word with its pages and weights; a weight is a negative number, and a place behind it stays as 0. */
function withoutPlaces([word, pages, ...rest]: z.infer<typeof words>[number]): unknown {
  const lighter = pages.map((page) => {
    const [number, places, ...more] = pageSchema.parse(page);
    return [number, places.map((place) => Math.min(place, 0)), ...more];
  });
  return [word, lighter, ...rest];
}

/** A part is an array that holds the array of its words. */
function joinPart(entries: readonly Uint8Array[]): Uint8Array {
  // The head of an empty array of that length, without decoding the entries again.
  const head = encode(Array.from({ length: entries.length }, () => 0)).subarray(
    0,
    -entries.length || undefined,
  );
  return Buffer.concat([encode([0]).subarray(0, 1), head, ...entries]);
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
