import { parentPort, workerData } from 'node:worker_threads';
import type { ParsedPost } from '../mdx/parse-post.ts';
import { parsePost } from '../mdx/parse-post.ts';
import { checkText, type Parse, withInspector } from './check-text.ts';
import type { Task } from './check-together.ts';
import { keepDrawing, type Place } from './drawings.ts';
import { createInspector } from './inspector.ts';
import type { KnownPicture, KnownText } from './known.ts';
import { type PackedWorld, unpackWorld } from './packed-world.ts';

// One thread of `checkTogether`: answers each list of texts with what is to be known of them.

const given: {
  readonly world: PackedWorld;
  readonly pictures: Map<string, KnownPicture>;
  readonly drawings?: Place;
} = workerData;
const world = withInspector(unpackWorld(given.world), createInspector(given.pictures));

parentPort?.on('message', async (tasks: readonly Task[]) => {
  const found = [];
  for (const task of tasks) found.push([task.text.file, await check(task)] as const);
  parentPort?.postMessage(found);
});

async function check(task: Task): Promise<KnownText> {
  let parsed: ParsedPost | undefined;
  const parse: Parse = async (text, around) => {
    parsed = await parsePost(text, around);
    return parsed;
  };
  const known = await checkText(task, world, parse);
  const faulty = known.diagnostics.some(({ severity }) => severity === 'error');
  if (given.drawings && parsed && !faulty && !task.text.interactive) {
    // Only a build needs what draws, and it takes time to load.
    const { drawHtml } = await import('../blog/drawing/draw-html.ts');
    keepDrawing({ source: task, known }, given.drawings, await drawHtml(parsed));
  }
  return known;
}
