import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/**
 * How hard to try: `smallest` for what a reader waits for, `quick` for copies to take along, which
 * are a tenth larger then and are made thirty times as fast.
 */
export type Effort = 'smallest' | 'quick';

/** Change it when the same text would be compressed to other bytes, as Brotli or as gzip. */
export const compression = 'brotli 11 or 5, gzip of four or one, 3';

/** Compresses as Brotli (RFC 7932). About 35 ms or 1 ms for a post of 3,600 words. */
export function compressBrotli(bytes: Uint8Array, effort: Effort): Promise<Uint8Array> {
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'quick' ? 5 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

/** Sizes of zlib's window on its symbols: each splits a text into blocks at other places. */
const memoryLevels = [5, 6, 7, 8];

/** Compresses as gzip (RFC 1952). About 1 ms for each level and a post of 3,600 words. */
export async function compressGzip(bytes: Uint8Array, effort: Effort): Promise<Uint8Array> {
  if (effort === 'quick') return gzipAsync(bytes);
  const level = constants.Z_BEST_COMPRESSION;
  const made = await Promise.all(
    memoryLevels.map((memLevel) => gzipAsync(bytes, { level, memLevel })),
  );
  return made.reduce((best, each) => (each.byteLength < best.byteLength ? each : best));
}
