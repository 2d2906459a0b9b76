import fc from 'fast-check';
import { z } from 'zod';
import { openSubject, type Subject } from './examine.ts';
import { mutate } from './mutate.ts';
import { type Mutation, mutation } from './mutation.ts';

// A process of its own, which may hang or run out of memory. It tells of each case before it begins.

const { contentDirs, seed, runs, drawEvery, collect } = z
  .object({
    contentDirs: z.array(z.string()),
    seed: z.number(),
    runs: z.number(),
    drawEvery: z.number(),
    collect: z.boolean(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const subjects: readonly Subject[] = contentDirs.map(openSubject);
const posts = subjects.flatMap((subject) => subject.posts.map((post) => ({ subject, post })));

const cases = fc.record({
  post: fc.nat(posts.length - 1),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});

const tell = (message: object) => process.send?.(message);
let count = 0;

async function run({ post: index, mutations }: { post: number; mutations: Mutation[] }) {
  const chosen = posts[index];
  const original = chosen?.post.index.bytes;
  if (!chosen || !original) return;
  count += 1;
  const name = `${chosen.post.index.file} ${JSON.stringify(mutations).slice(0, 2000)}`;
  tell({ kind: 'begun', name });
  const bytes = mutations.reduce(mutate, Buffer.from(original));
  const before = process.cpuUsage();
  try {
    await chosen.subject.examine(chosen.post, bytes, count % drawEvery === 0);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!collect) throw error;
    tell({ kind: 'problem', name, told });
  }
  const { user, system } = process.cpuUsage(before);
  tell({ kind: 'ended', milliseconds: (user + system) / 1000, bytes: bytes.length });
}

const result = await fc.check(fc.asyncProperty(cases, run), { seed, numRuns: runs });
tell({
  kind: 'finished',
  report: result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : undefined,
});
process.disconnect?.();
