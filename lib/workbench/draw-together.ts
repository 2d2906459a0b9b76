import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Drawing } from '../blog/drawing/draw-html.ts';
import { drawnTexts } from '../blog/drawing/drawn-text.ts';
import type { Source } from '../blog/read-content.ts';
import type { World } from '../blog/surroundings.ts';
import { packWorld } from './packed-world.ts';

/** Texts that are worth a thread. */
const handful = 24;
const mostThreads = 8;
/** In MB: trees are large and short-lived, and a small nursery has them moved before they die. */
const nursery = 64;

const drawing = drawnTexts.valueType
  .pick({ outline: true, words: true, terms: true })
  .extend({ html: z.string() });

/**
 * Draws texts in threads, and hands each drawing over as it is made. Never in this one: React was
 * loaded here before it was known whether to draw for a reader or for a writer.
 */
export async function drawTogether(
  sources: readonly Source[],
  world: World,
  take: (source: Source, drawing: Drawing) => void,
): Promise<void> {
  const waiting = [...sources];
  const run = async () => {
    const worker = startWorker({ world: packWorld(world) });
    try {
      for (let source = waiting.shift(); source; source = waiting.shift()) {
        take(source, await ask(worker, source));
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(
    availableParallelism(),
    mostThreads,
    Math.ceil(sources.length / handful),
  );
  await Promise.all(Array.from({ length: threads }, run));
}

/** A thread does not inherit the reader of TypeScript: https://tsx.is/dev-api/register-esm */
const bootstrap = `
  const { workerData: { reader, entry } } = require('node:worker_threads');
  import(reader).then(({ register }) => { register(); return import(entry); });
`;

function startWorker(data: object): Worker {
  const entry = new URL('./draw-worker.ts', import.meta.url).href;
  return new Worker(bootstrap, {
    eval: true,
    execArgv: [],
    workerData: { ...data, entry, reader: import.meta.resolve('tsx/esm/api') },
    resourceLimits: { maxYoungGenerationSizeMb: nursery },
  });
}

function ask(worker: Worker, source: Source): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: unknown) => {
      worker.off('error', reject).off('exit', onExit);
      resolve(drawing.parse(answer));
    };
    const onExit = () => reject(new Error('a thread that draws ended before its time'));
    worker.once('message', onMessage).once('error', reject).once('exit', onExit);
    worker.postMessage(source);
  });
}
