import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { writeResults } from './write-results.ts';
import { writeSite } from './write-site.ts';

// How long `npm run check` takes for 500 posts of 3,600 words: `npm run bench:check`. First with an
// empty cache, then again, then after a change to one post; next to remark-parse alone, which reads
// the same files and checks nothing. A run is a whole process, as a writer waits for it.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '500' },
    words: { type: 'string', default: '3600' },
    runs: { type: 'string', default: '5' },
  },
});
const project = path.resolve(import.meta.dirname, '..');
const root = mkdtempSync(path.join(tmpdir(), 'hindsight-bench-'));
const contentDir = path.join(root, 'content');
const METER = path.join(root, 'meter');
/** Writes down on leaving what a process has worked, all its threads included. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.METER, String((user + system) / 1e6));
  });
`)}`;
const runs = Array.from({ length: Number(values.runs) });
try {
  writeSite(contentDir, { posts: Number(values.posts), words: Number(values.words) });
  const cold = check();
  const warm: Time[] = [];
  const edited: Time[] = [];
  const parsed: Time[] = [];
  // One after the other within a round, so that a busy hour of the machine meets all.
  for (const _ of runs) {
    warm.push(check());
    appendFileSync(path.join(contentDir, 'posts/post-7/index.mdx'), '\nAnother line.\n');
    edited.push(check());
    if (parsed.length < 3) parsed.push(run('bench/parse-alone.ts', contentDir));
  }
  report({ cold, warm: middle(warm), edited: middle(edited), parsed: middle(parsed) });
} finally {
  rmSync(root, { recursive: true, force: true });
}

function check(): Time {
  return run('lib/cli/check.ts');
}

/** Seconds that passed, and seconds of processors, which other programs do not lengthen as much. */
interface Time {
  readonly passed: number;
  readonly worked: number;
}

function run(script: string, ...args: string[]): Time {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', meter, script, ...args],
    { cwd: project, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: contentDir, METER } },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}\n${stderr}`);
  const passed = (performance.now() - started) / 1000;
  return { passed, worked: Number(readFileSync(METER, 'utf8')) };
}

function middle(times: readonly Time[]): Time {
  return {
    passed: median(times.map(({ passed }) => passed)),
    worked: median(times.map(({ worked }) => worked)),
  };
}

function report(times: Readonly<Record<'cold' | 'warm' | 'edited' | 'parsed', Time>>): void {
  const row = (name: string, { passed, worked }: Time) => {
    const ratio = (worked / times.parsed.worked).toFixed(2);
    return `| ${name} | ${passed.toFixed(2)} s | ${worked.toFixed(2)} s | ${ratio} |`;
  };
  const text = [
    `${values.posts} posts of ${values.words} words, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}.`,
    `Medians of ${values.runs}, cold of 1.`,
    '',
    '| | time | work of processors | of remark-parse alone |',
    '| --- | --- | --- | --- |',
    row('check, as before', times.warm),
    row('check, one post changed', times.edited),
    row('check, nothing known', times.cold),
    row('remark-parse alone', times.parsed),
    '',
  ].join('\n');
  writeResults('Checking', text);
  process.stdout.write(`${text}\n`);
}
