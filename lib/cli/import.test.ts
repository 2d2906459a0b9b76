import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectDir } from './environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function run(...args: string[]) {
  const command = [
    '--import',
    'tsx',
    'lib/cli/import.ts',
    ...args,
    '--content',
    join(folder, 'content'),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: projectDir,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('a planet post is planned, written on request, and not written twice', {
  timeout: 180_000,
}, () => {
  const source = put(
    'planet/2012-5-6-cold.md',
    '---\ntitle: Cold\nauthor: Ada Example\noriginal_url: https://old.example/cold\n---\n<p>Cold <b>air</b> is bought, and hot air is the receipt.</p>\n',
  );
  const file = join(folder, 'content/posts/cold/index.mdx');
  const planned = run(source);
  expect(planned).toMatchObject({
    status: 0,
    said: expect.stringContaining('posts/cold (new, 100 %)'),
  });
  expect(planned.said).toContain('Nothing was written');
  expect(() => readFileSync(file)).toThrow();
  expect(run(source, '--write')).toMatchObject({
    status: 0,
    said: expect.stringContaining('1 posts were written'),
  });
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('Cold **air** is bought');
  expect(readFileSync(join(folder, 'content/authors.yml'), 'utf8')).toContain('name: Ada Example');
  expect(run(source, '--write').said).toContain('posts/cold (as it is, 100 %)');
  writeFileSync(file, `${written}More.\n`);
  expect(run(source, '--write').said).toContain('posts/cold has changed; --force writes it');
  expect(readFileSync(file, 'utf8')).toContain('More.');
});

test.each([
  ['a zip', () => put('a.zip', 'PK\u0003\u0004'), 'is a zip; unpack it first'],
  ['a binary', () => put('a.bin', Uint8Array.from([1, 0, 2])), 'is no text'],
  ['nothing', () => join(folder, 'gone'), 'There is nothing at'],
  ['an unknown text', () => put('a.dat', 'words'), 'say it with --from'],
  [
    'a broken feed',
    () => put('feed.xml', '<rss><channel>'),
    'The XML is not complete|the XML is not complete',
  ],
  [
    'a link out of the folder',
    () => {
      put('linked/a.md', '# A');
      symlinkSync('/etc/hostname', join(folder, 'linked/b.md'));
      return join(folder, 'linked');
    },
    'is a link out of the folder; nothing was read',
  ],
])('%s is told', { timeout: 60_000 }, (_name, make, message) => {
  const { status, said } = run(make());
  expect(said).toMatch(new RegExp(message));
  expect(status).not.toBe(0);
});
