import { Parser } from 'acorn';
import { fileOf, unpack } from './read-index.ts';
import type { PagefindFiles } from './run-pagefind.ts';

/** What runs a search in the browser. */
export interface Engine {
  /** A script that declares `wasm_bindgen`, the door to the program. */
  readonly glue: string;
  /** The program, as WebAssembly. */
  readonly program: Uint8Array;
}

/** Takes Pagefind's program for a language, and the script that talks to it, out of what it has written. */
export function readEngine(files: PagefindFiles, language: string): Engine {
  const script = new TextDecoder().decode(fileOf(files, 'pagefind-worker.js'));
  const { body } = Parser.parse(script, { ecmaVersion: 'latest' });
  const glue = body.find(
    (statement) =>
      statement.type === 'VariableDeclaration' &&
      statement.declarations.some(
        ({ id }) => id.type === 'Identifier' && id.name === 'wasm_bindgen',
      ),
  );
  if (!glue) throw new Error('pagefind-worker.js declares no wasm_bindgen');
  const named = `wasm.${language}.pagefind`;
  const program = files.has(named) ? named : 'wasm.unknown.pagefind';
  return { glue: script.slice(glue.start, glue.end), program: unpack(fileOf(files, program)) };
}
