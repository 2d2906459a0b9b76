import { readFile } from 'node:fs/promises';
import type { OutputFile } from './output.ts';

/** The bytes of a file on its way out. */
export async function readBody(file: OutputFile): Promise<Uint8Array> {
  if ('from' in file) return readFile(file.from);
  return typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
}
