import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from '#lib/blog/fuzz/fuzz.ts';

// Damages the real posts 10,000 times: `npm run fuzz`, or with a seed and a number of runs of its
// own, `npm run fuzz -- --seed 7 --runs 500`. Every finding is told with the case that shows it.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const project = path.resolve(import.meta.dirname, '..');
const started = performance.now();
const { runs, problems, slowest } = await fuzz({
  contentDirs: ['content', 'e2e/site'].map((folder) => path.join(project, folder)),
  seed: Number(values.seed),
  runs: Number(values.runs),
  drawEvery: 10,
  patience: 10_000,
  collect: true,
});
const say = (text: string) => process.stdout.write(`${text}\n`);
for (const problem of problems) say(`${problem}\n`);
say(
  `${runs} runs in ${((performance.now() - started) / 1000).toFixed(0)} s, ${problems.length} problems`,
);
say(`slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.name}`);
process.exitCode = problems.length > 0 || slowest.milliseconds > 2000 ? 1 : 0;
