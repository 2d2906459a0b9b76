// Runs Pagefind's program away from the page: a worker may compile WebAssembly, the page may not.
// The build puts Pagefind's own door to it, `wasm_bindgen`, before this script.

import type { Answer, Question, Setup } from './messages.ts';

/** Pagefind 1.6, whose state is handed from call to call. */
interface Engine {
  (source: { readonly module_or_path: Uint8Array<ArrayBuffer> }): Promise<unknown>;
  init_pagefind(meta: Uint8Array): number;
  request_indexes(state: number, terms: string): string;
  request_filter_indexes(state: number, filters: string): string;
  load_index_chunk(state: number, part: Uint8Array): number;
  load_filter_chunk(state: number, part: Uint8Array): number;
  search(
    state: number,
    terms: string,
    original: string,
    filters: string,
    sort: string,
    exact: boolean,
    accents: boolean,
  ): string;
}

declare const wasm_bindgen: Engine;

let index = '';
let state = 0;
let ready: Promise<void> | undefined;
/** The parts that the engine has or will have, by file. */
const parts = new Map<string, Promise<void>>();

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${url}`);
  const text = answer.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(text).arrayBuffer());
}

async function start(setup: Setup): Promise<void> {
  index = setup.index;
  const [program, meta] = await Promise.all([load(setup.program), load(`${index}index.pf_meta`)]);
  await wasm_bindgen({ module_or_path: program });
  state = wasm_bindgen.init_pagefind(meta);
}

/** Hands these parts to the engine, each once; resolves when it has them all. */
async function add(list: string, ending: string, method: 'load_index_chunk' | 'load_filter_chunk') {
  const names: (string | null)[] = JSON.parse(list);
  const wanted = names.flatMap((name) => {
    if (!name) return [];
    const file = `${name}.${ending}`;
    const part =
      parts.get(file) ??
      load(index + file).then((bytes) => {
        state = wasm_bindgen[method](state, bytes);
      });
    parts.set(file, part);
    part.catch(() => parts.delete(file));
    return [part];
  });
  await Promise.all(wanted);
}

/** A text as the index has it: without marks, and Hangul in its letters. */
function bare(text: string): string {
  const stripped = text.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/.test(stripped) ? stripped.normalize('NFC') : stripped;
}

async function search({ terms, filters }: Question): Promise<string[]> {
  const written = terms.join(' ');
  const [words, narrowed] = [bare(written), JSON.stringify(filters)];
  await Promise.all([
    add(wasm_bindgen.request_indexes(state, words), 'pf_index', 'load_index_chunk'),
    add(wasm_bindgen.request_filter_indexes(state, narrowed), 'pf_filter', 'load_filter_chunk'),
  ]);
  const found = wasm_bindgen.search(state, words, written, narrowed, '', false, false);
  const { results }: { results: { p: string }[] } = JSON.parse(found);
  return results.map(({ p }) => p);
}

addEventListener('message', async ({ data }: MessageEvent<Setup | Question>) => {
  if ('index' in data) {
    ready = start(data);
    return;
  }
  let answer: Answer;
  try {
    await ready;
    answer = { id: data.id, pages: await search(data) };
  } catch (error) {
    answer = { id: data.id, failure: String(error) };
  }
  postMessage(answer);
});
