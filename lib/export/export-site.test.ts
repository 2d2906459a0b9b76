import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportSite } from './export-site.ts';
import { listFiles } from './list-files.ts';
import { outputFixture } from './output-fixture.ts';

const { site } = outputFixture({ pages: {} });
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(files: Record<string, string>) {
  for (const [name, body] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), body);
  }
  const to = path.join(folder, 'to');
  await mkdir(to);
  const from = path.join(folder, 'from');
  const publicDir = path.join(folder, 'public');
  return { to, ...(await exportSite({ from, publicDir, to, site })) };
}

const script = '<script>self.__next_f.push([0])</script>';

it('writes pages and files, and leaves alone what is served as it is', async () => {
  const { to, faults, report } = await run({
    'from/index.html': `<!doctype html><p>é</p>${script}`,
    'from/404.html': '<!doctype html><p>b</p>',
    'from/tool/demo.html': `<p>raw${script}`,
    'public/tool/demo.html': `<p>raw${script}`,
    'from/tool/index.html': '<p style="a">raw',
    'public/tool/index.html': '<p style="a">raw',
  });
  expect(faults).toEqual([]);
  expect(await listFiles(to)).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'tool/demo.html', 'tool/index.html']),
  );
  const home = await readFile(path.join(to, 'index.html'), 'utf8');
  expect(home).toMatch(/<p>é$/);
  expect(await readFile(path.join(to, 'tool/index.html'), 'utf8')).toBe('<p style="a">raw');
  expect(report).toMatchObject({ pages: 2 });
});

it('writes nothing when there is a fault', async () => {
  const { to, faults } = await run({
    'from/index.html': '<a href="/none/">a</a><script>a()</script>',
    'from/404.html': '',
  });
  expect(faults.map((fault) => fault.message)).toEqual([
    'a page sends no script but its own enhancements: "a()"',
    '"/none/" leads to no page or file of the site',
  ]);
  expect(await listFiles(to)).toEqual([]);
});
