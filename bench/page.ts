import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median } from './median.ts';
import { plainPage } from './plain-page.ts';
import { runLighthouse, type Verdict } from './run-lighthouse.ts';
import { serveCompressed } from './serve-compressed.ts';
import { writeResults } from './write-results.ts';
import { writeSite } from './write-site.ts';

// What a post weighs and how fast it is shown, next to a plain page of the same text in the same
// run: `npm run bench:page`. With --content it is the first post of that folder, otherwise a
// generated essay of 3,600 words.

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

const project = path.resolve(import.meta.dirname, '..');
const root = path.join(import.meta.dirname, '.work');
mkdirSync(root, { recursive: true });
const work = mkdtempSync(path.join(root, 'page-'));
try {
  const out = build();
  const served = await serveCompressed(out);
  try {
    process.stdout.write(await measure(out, served.origin));
  } finally {
    served.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function build(): string {
  const content = path.resolve(values.content ?? path.join(work, 'content'));
  if (!values.content) writeSite(content, { posts: 1, words: 3600 });
  const out = path.join(work, 'out');
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'lib/cli/build.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return out;
}

async function measure(out: string, origin: string): Promise<string> {
  const [slug = ''] = readdirSync(path.join(out, 'posts')).filter(
    (name) => !/[.]|^page$/.test(name),
  );
  const post = `/posts/${slug}/`;
  const html = readFileSync(path.join(out, 'posts', slug, 'index.html'), 'utf8');
  mkdirSync(path.join(out, 'posts', slug, 'plain'));
  writeFileSync(path.join(out, 'posts', slug, 'plain/index.html'), plainPage(html));
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) =>
    readFileSync(path.join(out, href)),
  );
  const markup = [Buffer.from(html), ...sheets];
  const brotli = markup.reduce((sum, each) => sum + brotliCompressSync(each).byteLength, 0);
  const gzip = markup.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).byteLength, 0);

  const own: Verdict[] = [];
  const plain: Verdict[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    own.push(await runLighthouse(`${origin}${post}`));
    plain.push(await runLighthouse(`${origin}${post}plain/`));
  }
  const paint = median(own.map((each) => each.largestPaint));
  const plainPaint = median(plain.map((each) => each.largestPaint));
  const mainThread = median(own.map((each) => each.work));
  const plainMainThread = median(plain.map((each) => each.work));
  const text = [
    `${values.content ? `The post ${slug}` : 'A generated essay of 3,600 words'}, medians of ${values.runs}, Lighthouse mobile.`,
    '',
    '| | Hindsight | plain page | ratio | at most |',
    '| --- | --- | --- | --- | --- |',
    `| HTML and CSS, Brotli | ${brotli} B | | | 14600 B |`,
    `| HTML and CSS, gzip | ${gzip} B | | | 17000 B |`,
    `| requests | ${own[0]?.requests.length} | ${plain[0]?.requests.length} | | 6 |`,
    `| largest paint | ${paint.toFixed(0)} ms | ${plainPaint.toFixed(0)} ms | ${(paint / plainPaint).toFixed(2)} | 900 ms, 1.2 |`,
    `| main thread | ${mainThread.toFixed(0)} ms | ${plainMainThread.toFixed(0)} ms | ${(mainThread / plainMainThread).toFixed(2)} | 1.3 |`,
    '',
    ...(await scores(out, origin, post)),
    '',
  ].join('\n');
  writeResults('A page', text);
  return text;
}

/** What Lighthouse says of one page of each kind in both schemes. */
async function scores(out: string, origin: string, post: string): Promise<readonly string[]> {
  const first = (folder: string) =>
    `/${folder}/${readdirSync(path.join(out, folder)).find((name) => !name.includes('.'))}/`;
  const rows: string[] = [];
  for (const page of [post, '/', first('categories'), first('authors')]) {
    for (const scheme of ['light', 'dark'] as const) {
      const { scores: all, ...verdict } = await runLighthouse(`${origin}${page}`, scheme);
      const { blocking, shift, failed } = verdict;
      const numbers = ['performance', 'accessibility', 'best-practices', 'seo'].map(
        (name) => all[name],
      );
      rows.push(
        `| ${page} | ${scheme} | ${numbers.join(' | ')} | ${blocking.toFixed(0)} ms | ${shift.toFixed(3)} | ${failed.join(', ')} |`,
      );
    }
  }
  return [
    '| page | scheme | performance | accessibility | best practices | SEO | blocking | shift | failed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}
