import { parentPort, workerData } from 'node:worker_threads';
import { drawHtml } from '../blog/drawing/draw-html.ts';
import type { Source } from '../blog/read-content.ts';
import { surroundingsOf } from '../blog/surroundings.ts';
import { parsePost } from '../mdx/parse-post.ts';
import { type PackedWorld, unpackWorld } from './packed-world.ts';

// One thread of `drawTogether`: answers each text with its drawing.

const given: { readonly world: PackedWorld } = workerData;
const world = unpackWorld(given.world);

parentPort?.on('message', async ({ text, path }: Source) => {
  const parsed = await parsePost(text.text, surroundingsOf(text, path, world));
  parentPort?.postMessage(await drawHtml(parsed));
});
