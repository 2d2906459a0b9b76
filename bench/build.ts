import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
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
// posts: `npm run bench`. Cold without any cache, then after one post has a sentence more, then after
// it has another title, which lists show.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '500' },
    words: { type: 'string', default: '3600' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Seconds that passed, and seconds of processors, which other programs do not lengthen as much. */
interface Time {
  readonly passed: number;
  readonly worked: number;
  /** What the program said of where its time went. */
  readonly account: readonly string[];
}

/** Of each run. */
interface Times {
  readonly cold: Time[];
  /** A sentence more. */
  readonly edited: Time[];
  /** Another title. */
  readonly renamed: Time[];
}

const columns = { cold: 'cold', edited: 'one sentence more', renamed: 'another title' } as const;
const kinds = ['cold', 'edited', 'renamed'] as const;

/** Runs a program, and says at the end what it and all that it has waited for have worked. */
const meter = '"$0" "$@"; status=$?; times >&2; exit $status';

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
    results.set(peer.name, peer.prepare(folder, content) ?? { cold: [], edited: [], renamed: [] });
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

function measure(peer: Peer, folder: string, run: number, times: Times): void {
  for (const cache of peer.caches) {
    rmSync(path.join(folder, cache), { recursive: true, force: true });
  }
  const post = path.join(folder, peer.post(`post-${Math.ceil(Number(values.posts) / 2)}`));
  const change = (place: RegExp, by: string) =>
    writeFileSync(post, readFileSync(post, 'utf8').replace(place, by));
  times.cold.push(build(peer, folder));
  change(/^## Part 2.*$/m, `$&\n\nA sentence of run ${run}.`);
  times.edited.push(build(peer, folder));
  change(/^title:.*$/m, `title: A title of run ${run}`);
  times.renamed.push(build(peer, folder));
  const said = kinds.map((kind) => `${columns[kind]} ${show(times[kind].at(-1))}`);
  process.stdout.write(`${peer.name}, run ${run}: ${said.join(', ')}\n`);
}

function show(time: Time | undefined): string {
  return `${time?.passed.toFixed(1)} s (${time?.worked.toFixed(1)} s of processors)`;
}

function build({ name, command, account = /^$/ }: Peer, folder: string): Time {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', meter, ...command], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const passed = (performance.now() - started) / 1000;
  if (values.verbose) process.stdout.write(stdout);
  if (status !== 0) throw new Error(`${name} could not build:\n${stdout}\n${stderr}`);
  const said = stdout.split('\n').filter((line) => line !== '' && account.test(line));
  return { passed, worked: workOf(stderr), account: said };
}

/** The user and system time of the children, which `times` writes last: `1m2.34s 0m5.67s`. */
function workOf(output: string): number {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function at(name: string, key: keyof Times, what: 'passed' | 'worked'): number {
  const times = results.get(name);
  return typeof times === 'object' ? median(times[key].map((time) => time[what])) : Number.NaN;
}

/** What Hindsight said of its last build. */
function accounts(key: keyof Times, title: string): readonly string[] {
  const times = results.get(hindsight.name);
  const lines = (typeof times === 'object' && times[key].at(-1)?.account) || [];
  return lines.length > 0 ? [`- ${title}: ${lines.join('; ')}`] : [];
}

function report(): string {
  const rows = [...results].map(([name, times]) => {
    if (typeof times === 'string')
      return `| ${name} | ${kinds.map(() => '– | ').join('')}${times} |`;
    const cells = kinds.map((kind) => {
      const [passed, worked] = [at(name, kind, 'passed'), at(name, kind, 'worked')];
      return `${passed.toFixed(1)} s (${worked.toFixed(1)} s) | `;
    });
    return `| ${name} | ${cells.join('')} |`;
  });
  const ratio = (value: number) => (Number.isNaN(value) ? 'not measured' : value.toFixed(2));
  const against = (peer: string, key: keyof Times) => {
    const of = (what: 'passed' | 'worked') =>
      at(hindsight.name, key, what) / at(peer, 'cold', what);
    return `${ratio(of('passed'))} of the time, ${ratio(of('worked'))} of the work of processors`;
  };
  const text = [
    `${values.posts} posts of ${values.words} words, medians of ${values.runs}, Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}.`,
    '',
    'In brackets the work of processors.',
    '',
    `| | ${kinds.map((kind) => `${columns[kind]} | `).join('')} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...accounts('cold', 'Hindsight cold'),
    ...accounts('edited', 'Hindsight after one sentence more'),
    ...accounts('renamed', 'Hindsight after another title'),
    `- Hindsight cold, of bare Next cold: ${against(bareNext.name, 'cold')} (at most 1.0)`,
    `- Hindsight after one sentence more, of Astro cold: ${against(astro.name, 'edited')} (at most 0.5)`,
    `- Hindsight after another title, of Astro cold: ${against(astro.name, 'renamed')}`,
    '',
  ].join('\n');
  writeResults('Building', text);
  return `\n${text}`;
}
