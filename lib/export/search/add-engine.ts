import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { compressGzip } from '../weight/compress.ts';
import { engineFolder } from './folders.ts';
import type { Engine } from './read-engine.ts';

/** The worker as it was bundled, before it knows the program that it runs. */
const draft = 'search/worker.js';

/** Adds the program of the search and the worker that runs it, and returns their names. */
export async function addEngine(
  { glue, program }: Engine,
  { files }: Output,
): Promise<{ readonly worker: string; readonly program: string }> {
  const file = files.get(draft);
  if (!file) throw new Error(`${draft} is missing`);
  files.delete(draft);
  const source = `${glue}\n${new TextDecoder().decode(await readBody(file))}`;
  const { code } = await transform(source, { loader: 'js', minify: true, target: 'es2022' });
  const worker = `${engineFolder}worker.${hash(code)}.js`;
  const name = `${engineFolder}program.${hash(program)}.wasm.gzip`;
  files.set(worker, { body: code });
  files.set(name, { body: await compressGzip(program, 'smallest') });
  return { worker, program: name };
}

function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
