import { parentPort, workerData } from 'node:worker_threads';
import { parsePost } from '../mdx/parse-post.ts';
import { checkText, withInspector } from './check-text.ts';
import type { Task } from './check-together.ts';
import { createInspector } from './inspector.ts';
import type { KnownPicture } from './known.ts';
import { type PackedWorld, unpackWorld } from './packed-world.ts';

// One thread of `checkTogether`: answers each list of texts with what is to be known of them.

const given: { readonly world: PackedWorld; readonly pictures: Map<string, KnownPicture> } =
  workerData;
const world = withInspector(unpackWorld(given.world), createInspector(given.pictures));

parentPort?.on('message', async (tasks: readonly Task[]) => {
  const found = [];
  for (const task of tasks) {
    found.push([task.text.file, await checkText(task, world, parsePost)] as const);
  }
  parentPort?.postMessage(found);
});
