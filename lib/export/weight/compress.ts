import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Change it when the same text would be compressed to other bytes, as Brotli or as gzip. */
export const compression = 'brotli 11, gzip of four, 1';

/** The smallest Brotli that Node can make. About 30 ms for a post of 3,600 words. */
export function compressBrotli(bytes: Uint8Array): Promise<Uint8Array> {
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

/** Sizes of zlib's window on its symbols: each splits a text into blocks at other places. */
const memoryLevels = [5, 6, 7, 8];

/** The smallest gzip that zlib can make. About 2 ms for each level and a post of 3,600 words. */
export async function compressGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const level = constants.Z_BEST_COMPRESSION;
  const made = await Promise.all(
    memoryLevels.map((memLevel) => gzipAsync(bytes, { level, memLevel })),
  );
  return made.reduce((best, each) => (each.byteLength < best.byteLength ? each : best));
}
