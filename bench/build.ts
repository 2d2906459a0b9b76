import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { astro } from './peers/astro.ts';
import { bareNext } from './peers/bare-next.ts';
import { hindsight } from './peers/hindsight.ts';
import { hugo } from './peers/hugo.ts';
import type { Peer } from './peers/peer.ts';
import { writeResults } from './write-results.ts';
import { writeSite } from './write-site.ts';

// How long a site of 500 posts of 3,600 words takes to build, next to others that build the same
// posts: `npm run bench`. Cold without any cache, then after a change to one post.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '500' },
    words: { type: 'string', default: '3600' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Seconds of each run. */
interface Times {
  readonly cold: number[];
  readonly edited: number[];
}

// Within the project, whose packages are then found.
const root = path.join(import.meta.dirname, '.work');
mkdirSync(root, { recursive: true });
const work = mkdtempSync(path.join(root, 'build-'));
const peers = [hindsight, bareNext, astro, hugo].filter(
  ({ name }) => !values.only || name === values.only,
);
const results = new Map<string, Times | string>();
try {
  const content = path.join(work, 'content');
  writeSite(content, { posts: Number(values.posts), words: Number(values.words) });
  for (const [index, peer] of peers.entries()) {
    const folder = path.join(work, String(index));
    mkdirSync(folder);
    results.set(peer.name, peer.prepare(folder, content) ?? { cold: [], edited: [] });
  }
  // One after the other within a round, so that a busy hour of the machine meets all.
  for (let run = 1; run <= Number(values.runs); run += 1) {
    for (const [index, peer] of peers.entries()) {
      const times = results.get(peer.name);
      if (typeof times === 'object') measure(peer, path.join(work, String(index)), run, times);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(report());

function measure(peer: Peer, folder: string, run: number, { cold, edited }: Times): void {
  for (const cache of peer.caches) {
    rmSync(path.join(folder, cache), { recursive: true, force: true });
  }
  cold.push(build(peer, folder));
  const post = path.join(folder, peer.post(`post-${Math.ceil(Number(values.posts) / 2)}`));
  const text = readFileSync(post, 'utf8').replace(/^## Part 2.*$/m, `## Part 2, run ${run}`);
  writeFileSync(post, text);
  edited.push(build(peer, folder));
  process.stdout.write(
    `${peer.name}, run ${run}: cold ${cold.at(-1)?.toFixed(1)} s, after an edit ${edited.at(-1)?.toFixed(1)} s\n`,
  );
}

function build({ name, command }: Peer, folder: string): number {
  const [program, ...args] = command;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - started) / 1000;
  if (values.verbose) process.stdout.write(stdout);
  if (status !== 0) throw new Error(`${name} could not build:\n${stdout}\n${stderr}`);
  return seconds;
}

function report(): string {
  const rows = [...results].map(([name, times]) =>
    typeof times === 'string'
      ? `| ${name} | – | – | ${times} |`
      : `| ${name} | ${median(times.cold).toFixed(1)} s | ${median(times.edited).toFixed(1)} s | |`,
  );
  const at = (name: string, key: keyof Times) => {
    const times = results.get(name);
    return typeof times === 'object' ? median(times[key]) : Number.NaN;
  };
  const ratio = (value: number) => (Number.isNaN(value) ? 'not measured' : value.toFixed(2));
  const own = hindsight.name;
  const text = [
    `${values.posts} posts of ${values.words} words, medians of ${values.runs}, Node ${process.versions.node}.`,
    '',
    '| | cold | after one edit | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `- Hindsight cold, of bare Next cold: ${ratio(at(own, 'cold') / at(bareNext.name, 'cold'))} (at most 1.0)`,
    `- Hindsight after one edit, of Astro cold: ${ratio(at(own, 'edited') / at(astro.name, 'cold'))} (at most 0.5)`,
    '',
  ].join('\n');
  writeResults('Building', text);
  return `\n${text}`;
}
