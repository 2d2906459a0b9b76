import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { projectDir } from './environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function runRaw(...args: string[]) {
  const command = ['--import', 'tsx', 'lib/cli/import.ts', ...args];
  return spawnSync(process.execPath, command, {
    cwd: projectDir,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
  });
}

function run(...args: string[]) {
  const { status, stdout, stderr } = runRaw(...args);
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
  expect(run(source, '--write', '--force').said).toContain('posts/cold (as it is, 100 %)');
  expect(readFileSync(file, 'utf8')).toContain('More.');
});

const entry = (id: number, title: string, text: string) =>
  `<item><title>${title}</title><guid>${id}</guid><link>https://old.example/${title.toLowerCase()}</link><pubDate>Sun, 06 May 2012 00:00:00 GMT</pubDate><author>Ada Example</author><description>${text}</description></item>`;
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Old</title>${items.join('')}</channel></rss>`;
const air =
  '&lt;p&gt;Warm air goes up, &lt;a href=&quot;/rooms&quot;&gt;rooms&lt;/a&gt; stay.&lt;/p&gt;';

const report = z.object({
  kind: z.string(),
  posts: z.array(
    z.object({
      slug: z.string(),
      state: z.string(),
      whole: z.boolean(),
      written: z.boolean(),
      differences: z.array(z.string()),
    }),
  ),
});

test('a feed that is imported again offers what changed, doubles nothing, and tells it to programs', {
  timeout: 180_000,
}, () => {
  const into = ['--content', join(folder, 'feeds'), '--write', '--json'];
  const source = put('old.xml', feed(entry(1, 'Air', air), entry(2, 'Rooms', air)));
  const read = (...args: string[]) => {
    const { stdout, status } = runRaw(source, ...into, ...args);
    return { status, ...report.parse(JSON.parse(stdout)) };
  };
  const states = ({ posts }: ReturnType<typeof read>) =>
    posts.map(({ slug, state, written }) => [slug, state, written]);
  const first = read();
  expect(first).toMatchObject({ status: 0, kind: 'feed' });
  expect(states(first)).toEqual([
    ['air', 'create', true],
    ['rooms', 'create', true],
  ]);
  const file = join(folder, 'feeds/posts/air/index.mdx');
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('Warm air goes up, [rooms](/posts/rooms/) stay.');
  expect(written).toContain('source:\n  url: https://old.example/air\n');
  expect(written).toContain('aliases: [/air]\n');
  expect(states(read())).toEqual([
    ['air', 'same', false],
    ['rooms', 'same', false],
  ]);
  put('old.xml', feed(entry(1, 'Air', air.replace('Warm', 'Cold')), entry(2, 'Rooms', air)));
  expect(states(read())[0]).toEqual(['air', 'update', false]);
  expect(readFileSync(file, 'utf8')).toBe(written);
  put('feeds/posts/air/notes.txt', 'mine');
  expect(states(read('--force'))[0]).toEqual(['air', 'update', true]);
  expect(readFileSync(file, 'utf8')).toContain('Cold air goes up');
  expect(readdirSync(join(folder, 'feeds/posts'))).toEqual(['air', 'rooms']);
  expect(readdirSync(join(folder, 'feeds/posts/air'))).toEqual(['index.mdx', 'notes.txt']);
});

test('nothing is written outside the content folder, whatever a source calls its files', {
  timeout: 180_000,
}, () => {
  const text =
    '---\ntitle: Up\nslug: ../../up\ndate: 2012-05-06\nauthor: ../../ada\n---\n\nWords ![x](../../etc/passwd) ![y](..%2f..%2fup.png) ![z](/../up.png)\n';
  const source = put('names/in/..md', text);
  put('names/up.png', 'secret');
  const { status, said } = run(source, '--write', '--content', join(folder, 'names/content'));
  expect(status).toBe(0);
  expect(said).toContain('is not in the source');
  expect(readdirSync(join(folder, 'names')).toSorted()).toEqual(['content', 'in', 'up.png']);
  expect(readdirSync(join(folder, 'names/content')).toSorted()).toEqual([
    'authors.yml',
    'categories.yml',
    'posts',
  ]);
  const [slug = ''] = readdirSync(join(folder, 'names/content/posts'));
  expect(readdirSync(join(folder, 'names/content/posts', slug))).toEqual(['index.mdx']);
});

test('pictures on other sites are downloaded when asked for, and one that fails stays linked', {
  timeout: 120_000,
}, async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const server = createServer((request, response) => {
    if (request.url === '/rack.png') response.end(png);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const source = put(
    'fetch/a.md',
    `---\ndate: 2012-05-06\nauthor: Ada\n---\n\n# One\n\n![A rack](${origin}/rack.png)\n\n![A fan](${origin}/fan.png)\n\n![A lamp](data:image/png;base64,${png.toString('base64')})\n`,
  );
  const into = join(folder, 'fetch/content');
  const command = ['--import', 'tsx', 'lib/cli/import.ts', source, '--write', '--fetch-images'];
  const child = spawn(process.execPath, [...command, '--content', into], { cwd: projectDir });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  const status = await new Promise((done) => child.once('close', done));
  server.close();
  expect(status).toBe(0);
  expect(said).toContain(`a picture stays where it is: ${origin}/fan.png (the server answers 404)`);
  const names = readdirSync(join(into, 'posts/a'));
  expect(names).toEqual([
    'index.mdx',
    expect.stringMatching(/^picture-[0-9a-f]{8}\.png$/),
    'rack.png',
  ]);
  const text = readFileSync(join(into, 'posts/a/index.mdx'), 'utf8');
  expect(text).toContain(`![A rack](rack.png)`);
  expect(text).toContain(`<Figure missing source="${origin}/fan.png">`);
  expect(text).toContain(`![A lamp](${names[1]})`);
});

test('a picture beside a single file comes along', { timeout: 60_000 }, () => {
  const source = put(
    'one/a/index.md',
    '---\ndate: 2012-05-06\n---\n\n# One\n\n![A rack](rack.svg)\n',
  );
  put('one/a/rack.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  expect(run(source, '--write', '--content', join(folder, 'one/content')).status).toBe(0);
  expect(readdirSync(join(folder, 'one/content/posts/a')).toSorted()).toEqual([
    'index.mdx',
    'rack.svg',
  ]);
});

test.each([
  [
    'a file of 100 MB',
    () => {
      const file = put('large.md', '# A\n');
      truncateSync(file, 100e6);
      return file;
    },
    'large.md has 100 MB; a text has not',
  ],
  [
    'a bomb of entities',
    () =>
      put(
        'bomb.xml',
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      ),
    'entities that a file defines itself are not read',
  ],
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
  const { status, said } = run(make(), '--write', '--content', join(folder, 'nothing'));
  expect(said).toMatch(new RegExp(message));
  expect(status).not.toBe(0);
  expect(existsSync(join(folder, 'nothing'))).toBe(false);
});
