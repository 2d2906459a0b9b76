import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { treeMemory } from './measure-tree.ts';
import { hindsight } from './peers/hindsight.ts';
import { weighLists } from './weigh-lists.ts';
import { weighQueries } from './weigh-queries.ts';
import { writeResults } from './write-results.ts';
import { writeSite } from './write-site.ts';

// What a build costs at two sizes, step by step, and how each cost grows: `npm run bench:scale`.
// Memory is that of all processes of the build together, looked at four times a second.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '500,5000' },
    words: { type: 'string', default: '1000' },
    keep: { type: 'string' },
  },
});
/** A common word, two words, a rare beginning, and a common word with a wrong letter. */
const queries = ['machine', 'cooling rack', 'quie', 'machime'];
const sizes = values.posts.split(',').map(Number);
const root = path.join(import.meta.dirname, '.work');
mkdirSync(root, { recursive: true });

/** Seconds by the name of a step, and the most bytes that were held. */
interface Cost {
  readonly steps: ReadonlyMap<string, number>;
  readonly memory: number;
  readonly heaviestList: { readonly page: string; readonly bytes: number };
  /** Bytes that a first query transfers, by the query. */
  readonly queries: ReadonlyMap<string, number>;
}

const costs = new Map<number, Cost>();
for (const posts of sizes) costs.set(posts, await build(posts));
process.stdout.write(report());

async function build(posts: number): Promise<Cost> {
  const folder = values.keep
    ? path.join(root, `${values.keep}-${posts}`)
    : mkdtempSync(path.join(root, 'scale-'));
  mkdirSync(folder, { recursive: true });
  try {
    const content = path.join(folder, 'generated');
    writeSite(content, { posts, words: Number(values.words), different: 30_000 });
    hindsight.prepare(folder, content);
    const cost = await measure(folder);
    const out = path.join(folder, 'out');
    return { ...cost, heaviestList: weighLists(out), queries: await weighQueries(out, queries) };
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<Pick<Cost, 'steps' | 'memory'>> {
  const steps = new Map<string, number>();
  let memory = 0;
  const [program, ...args] = [...hindsight.command, '--verbose'];
  const child = spawn(program ?? '', args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setInterval(() => {
    memory = Math.max(memory, treeMemory(child.pid ?? 0));
  }, 250);
  let phase = { name: '', since: performance.now() };
  const endPhase = () => {
    if (phase.name) steps.set(phase.name, (performance.now() - phase.since) / 1000);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [name] =
      /^(Checking|Drawing the texts|Rendering the pages|Finishing the pages)(?!:)/.exec(line) ?? [];
    if (name && name !== phase.name) {
      endPhase();
      phase = { name, since: performance.now() };
      process.stdout.write(`${(memory / 1e9).toFixed(2)} GB so far; ${line}\n`);
    }
    for (const [, step = '', seconds] of line.startsWith('Slowest: ')
      ? line.slice(9).matchAll(/([^,]+?) ([\d.]+) s(?:, |$)/g)
      : []) {
      steps.set(`  ${step}`, Number(seconds));
    }
  }
  if (child.exitCode === null) await once(child, 'exit');
  clearInterval(timer);
  endPhase();
  if (child.exitCode !== 0) throw new Error(`the build failed with ${child.exitCode}`);
  return { steps, memory };
}

function report(): string {
  const [small = 0, large = 0] = sizes;
  const [one, other] = [costs.get(small), costs.get(large)];
  if (!one || !other) return '';
  const rows = [...other.steps].map(([step, seconds]) => {
    const before = one.steps.get(step) ?? 0;
    const growth = before >= 0.1 ? `${(seconds / before).toFixed(1)}` : '–';
    return `| ${step} | ${before.toFixed(1)} s | ${seconds.toFixed(1)} s | ${growth} |`;
  });
  const gigabytes = ({ memory }: Cost) => `${(memory / 1e9).toFixed(2)} GB`;
  const asked = (cost: Cost, query: string) =>
    `${((cost.queries.get(query) ?? 0) / 1e3).toFixed(1)} kB`;
  const list = ({ heaviestList: { page, bytes } }: Cost) =>
    `${(bytes / 1e3).toFixed(1)} kB (${page})`;
  const text = [
    `Posts of ${values.words} words, Node ${process.versions.node}. A cost that is linear grows by ${(large / small).toFixed(1)}.`,
    '',
    `| | ${small} posts | ${large} posts | growth |`,
    '| --- | --- | --- | --- |',
    ...rows,
    `| most memory | ${gigabytes(one)} | ${gigabytes(other)} | |`,
    ...queries.map(
      (query) => `| first query “${query}” | ${asked(one, query)} | ${asked(other, query)} | |`,
    ),
    `| heaviest list, as Brotli | ${list(one)} | ${list(other)} | |`,
    '',
    `- Most memory of all processes: ${gigabytes(other)} (at most 4 GB)`,
    `- First query: ${(Math.max(...other.queries.values()) / 1e3).toFixed(1)} kB at most (at most 120 kB)`,
    `- Heaviest list: ${(other.heaviestList.bytes / 1e3).toFixed(1)} kB (at most 30 kB)`,
    '',
  ].join('\n');
  writeResults('Growing', text);
  return `\n${text}`;
}
