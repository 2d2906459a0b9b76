import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { writeSite } from './write-site.ts';

// How long a writer waits from a save to the changed page, in a site of 500 posts of 3,600 words:
// `npm run bench:dev`. The clock runs from before the write to the frame that shows the word.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '500' },
    words: { type: 'string', default: '3600' },
    saves: { type: 'string', default: '20' },
    verbose: { type: 'boolean', default: false },
  },
});
const project = path.resolve(import.meta.dirname, '..');
const root = mkdtempSync(path.join(tmpdir(), 'hindsight-bench-'));
const contentDir = path.join(root, 'content');
writeSite(contentDir, { posts: Number(values.posts), words: Number(values.words) });

const port = await freePort();
const server = spawn('npx', ['tsx', 'lib/cli/dev.ts'], {
  cwd: project,
  env: { ...process.env, CONTENT_DIR: contentDir, PORT: String(port) },
  stdio: values.verbose ? 'inherit' : 'ignore',
  // A group of its own, so that all of it can be stopped.
  detached: true,
});
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
try {
  const url = `http://localhost:${port}/posts/post-250/`;
  const started = performance.now();
  await untilAnswering(url);
  report('first page', [performance.now() - started]);
  const browser = await chromium.launch({ executablePath: executable, args: chromiumArgs });
  const page = await browser.newPage();
  const body = await measureSaves(page, url, 'posts/post-250/index.mdx', inText);
  report('a word in the text', body);
  report('a word in the title', await measureSaves(page, url, 'posts/post-250/index.mdx', inTitle));
  await browser.close();
} finally {
  if (server.pid) process.kill(-server.pid, 'SIGTERM');
  await once(server, 'exit');
  rmSync(root, { recursive: true, force: true });
}

type Change = (text: string, word: string) => string;

function inText(text: string, word: string): string {
  return text.replace(/^## Part 3.*$/m, `## Part 3 ${word}`);
}

function inTitle(text: string, word: string): string {
  return text.replace(/^title: .*$/m, `title: Post ${word}`);
}

/** Saves a file again and again, each time with another word, and waits until the page shows it. */
async function measureSaves(page: Page, url: string, file: string, change: Change) {
  await page.goto(url);
  await page.waitForTimeout(1500);
  const times: number[] = [];
  for (let save = 0; save < Number(values.saves); save += 1) {
    const word = `saved${Date.now()}`;
    const place = path.join(contentDir, file);
    const text = change(readFileSync(place, 'utf8'), word);
    const shown = page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent.includes(wanted),
      word,
      { polling: 'raf', timeout: 60_000 },
    );
    const begun = performance.now();
    writeFileSync(place, text);
    await shown;
    times.push(performance.now() - begun);
    await page.waitForTimeout(250);
  }
  return times;
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
  const spread = times.length > 1 ? ` (fastest ${at(0)}, slowest ${at(1)})` : '';
  process.stdout.write(`${what}: ${at(0.5)}${spread}\n`);
}

async function untilAnswering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 3000;
}
