import type { OutputFile } from '../output.ts';
import type { Page } from '../page.ts';

/** A file as it will be published. */
export interface FinishedFile {
  /** From the root of the output. */
  readonly name: string;
  readonly file: OutputFile;
  readonly size: number;
  /** For text: the same as Brotli (RFC 7932) and gzip (RFC 1952), where that is smaller. */
  readonly brotli?: Uint8Array;
  readonly gzip?: Uint8Array;
  /** The page that the file holds. */
  readonly page?: Page;
}

/** Bytes that a host sends which has the file precompressed. */
export function sentSize({ size, brotli }: FinishedFile): number {
  return brotli?.byteLength ?? size;
}

/** Bytes that a host sends to a browser that knows no Brotli. */
export function sentSizeGzip({ size, gzip }: FinishedFile): number {
  return gzip?.byteLength ?? size;
}
