import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Source } from '../blog/read-content.ts';
import type { World } from '../blog/surroundings.ts';
import type { Place } from './drawings.ts';
import { type KnownPicture, type KnownText, knownText } from './known.ts';
import { packWorld } from './packed-world.ts';

/** A text to be read, under the key that it is known by. */
export type Task = Source & { readonly key: string };

/** Texts that a thread is handed at once: as many as keep it busy while the answer is on its way. */
const handful = 8;
const mostThreads = 8;
/** In MB: trees are large and short-lived, and a small nursery has them moved before they die. */
const nursery = 64;

const answerSchema = z.array(z.tuple([z.string(), knownText]));

/**
 * Reads many texts in several threads; what is known of each, by the name of its file in messages.
 * With a place for drawings, what has no fault is drawn at once: to read it again would take longer.
 */
export async function checkTogether(
  tasks: readonly Task[],
  world: World,
  pictures: ReadonlyMap<string, KnownPicture>,
  drawings?: Place,
): Promise<ReadonlyMap<string, KnownText>> {
  const found = new Map<string, KnownText>();
  const waiting = [...tasks];
  const count = Math.min(availableParallelism(), mostThreads, Math.ceil(tasks.length / handful));
  const data = { world: packWorld(world), pictures: new Map(pictures), drawings };
  const run = async () => {
    const worker = startWorker(data);
    try {
      for (let batch = waiting.splice(0, handful); batch.length > 0; ) {
        for (const [file, text] of await ask(worker, batch)) found.set(file, text);
        batch = waiting.splice(0, handful);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, run));
  return found;
}

/** A thread does not inherit the reader of TypeScript: https://tsx.is/dev-api/register-esm */
const bootstrap = `
  const { workerData: { reader, entry } } = require('node:worker_threads');
  import(reader).then(({ register }) => { register(); return import(entry); });
`;

function startWorker(data: object): Worker {
  const entry = new URL('./check-worker.ts', import.meta.url).href;
  return new Worker(bootstrap, {
    eval: true,
    execArgv: [],
    workerData: { ...data, entry, reader: import.meta.resolve('tsx/esm/api') },
    resourceLimits: { maxYoungGenerationSizeMb: nursery },
  });
}

function ask(worker: Worker, tasks: readonly Task[]): Promise<z.infer<typeof answerSchema>> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: unknown) => {
      worker.off('error', reject).off('exit', onExit);
      resolve(answerSchema.parse(answer));
    };
    const onExit = () => reject(new Error('a thread of the check ended before its time'));
    worker.once('message', onMessage).once('error', reject).once('exit', onExit);
    worker.postMessage(tasks);
  });
}
