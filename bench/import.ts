import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { importSources } from './import-sources.ts';
import { writeFiles } from './peers/write-files.ts';
import { writeResults } from './write-results.ts';

// How long 204 posts of six kinds of blogs take to be read, proved and written, and how much memory:
// `npm run bench:import`. The posts hold the constructs of the fixtures and filling words.

const most = { seconds: 20, megabytes: 500 };
const project = path.resolve(import.meta.dirname, '..');
const outcome = z.object({
  posts: z.array(z.object({ whole: z.boolean(), written: z.boolean() })),
});

interface Run {
  readonly kind: string;
  readonly posts: number;
  readonly whole: number;
  /** Milliseconds. */
  readonly time: number;
  /** Seconds of processors. */
  readonly work: number;
  /** Bytes. */
  readonly memory: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'hindsight-bench-import-'));
const runs: Run[] = [];
let alone: Run | undefined;
try {
  for (const source of importSources(34)) runs.push(await importOne(source, 'content'));
  const [, markdown] = importSources(200);
  if (markdown) alone = await importOne(markdown, 'alone');
} finally {
  rmSync(folder, { recursive: true });
}

const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0);
const peak = Math.max(...runs.map(({ memory }) => memory));
const row = (run: Omit<Run, 'memory'> & { memory: number }) =>
  `| ${run.kind} | ${run.posts} | ${run.whole} | ${(run.time / 1000).toFixed(1)} s | ${run.work.toFixed(1)} s | ${(run.memory / 1e6).toFixed(0)} MB |`;
const all = {
  kind: 'all',
  posts: sum((run) => run.posts),
  whole: sum((run) => run.whole),
  time: sum((run) => run.time),
  work: sum((run) => run.work),
  memory: peak,
};
const text = [
  `One run a kind, written and proved, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}.`,
  `At most ${most.seconds} s in all and ${most.megabytes} MB.`,
  '',
  '| from | posts | whole | time | work of processors | most memory |',
  '| --- | --- | --- | --- | --- | --- |',
  ...[...runs, all].map(row),
  ...(alone ? [row({ ...alone, kind: 'markdown, at once' })] : []),
  '',
].join('\n');
writeResults('Importing', text);

/** Runs the command as a writer does and watches it (Linux). */
async function importOne(
  { kind, given, files }: ReturnType<typeof importSources>[number],
  content: string,
): Promise<Run> {
  writeFiles(path.join(folder, kind), Object.entries(files));
  const source = path.join(folder, kind, given);
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/import.ts', source, '--from', kind, '--write', '--json'].concat(
      '--content',
      path.join(folder, content),
    ),
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  let work = 0;
  let memory = 0;
  const watch = setInterval(() => {
    const seen = watchProcess(child.pid ?? 0);
    work = Math.max(work, seen.work);
    memory = Math.max(memory, seen.memory);
  }, 50);
  await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  const proved = outcome.parse(JSON.parse(said)).posts;
  return {
    kind,
    posts: proved.length,
    whole: proved.filter(({ whole }) => whole).length,
    time: performance.now() - begin,
    work,
    memory,
  };
}

/** What a process has used until now: seconds of processors, and its most memory in bytes. */
function watchProcess(id: number): { readonly work: number; readonly memory: number } {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { work: ticks / 100, memory: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024 };
  } catch {
    // It has ended meanwhile.
    return { work: 0, memory: 0 };
  }
}
