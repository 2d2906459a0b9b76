import path from 'node:path';
import { hashedFolder } from '../hashed-name.ts';
import type { OutputFile } from '../output.ts';
import type { Store } from '../store/store.ts';
import { encodeVariant, encoding, type VariantFormat } from './encode-variant.ts';

/** One size of a picture in one format. */
export interface Variant {
  /** From the root of the output. */
  readonly name: string;
  readonly width: number;
  readonly size: number;
  readonly file: OutputFile;
}

interface Source {
  /** From the root of the output. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The picture in a format, at each width. What the store has is not encoded again. */
export async function makeVariants(
  { name, bytes }: Source,
  format: VariantFormat,
  widths: readonly number[],
  store: Store,
): Promise<readonly Variant[]> {
  const variants: Variant[] = [];
  for (const width of widths) {
    const { file, digest, size } = await store.recallFile(
      'pictures',
      [encoding, format, String(width), bytes],
      () => encodeVariant(bytes, format, width),
    );
    const label = `${path.posix.parse(name).name}-${width}`;
    const variant = `${hashedFolder}/${label}.${digest.slice(0, 12)}.${format}`;
    variants.push({ name: variant, width, size, file });
  }
  return variants;
}
