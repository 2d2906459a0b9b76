import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createMemory } from '../blog/memory.ts';
import type { Options } from '../blog/options.ts';
import { createTestWorkspace } from '../content/test-workspace.ts';
import { checkAll } from './check-all.ts';
import { openCheckCache } from './check-cache.ts';

const first = 'content/posts/first/index.mdx';
const front = (more = '') =>
  `---\ntitle: A post\ndescription: A text.\ndate: 2024-03-01\nauthors: [ada]\ncategories: [Career]\n${more}---\n\n`;

type Files = Parameters<typeof createTestWorkspace>[0];

/** A content folder, and a check of it in a program that has just begun. */
async function createSite(changes?: Files) {
  const workspace = await createTestWorkspace(changes);
  const { contentDir } = workspace;
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  writeFileSync(join(contentDir, 'posts/first/badge.png'), png);
  const folder = join(dirname(contentDir), 'cache');
  const options: Options = {
    contentDir,
    publicDir: join(contentDir, 'none'),
    basePath: '',
    now: Date.UTC(2026, 0, 1),
    includeUnpublished: false,
  };
  return {
    ...workspace,
    folder,
    contentDir,
    post: (name: string) => join(contentDir, 'posts', name, 'index.mdx'),
    async check(version = '1', replaced?: ReadonlyMap<string, string>) {
      const cache = openCheckCache({ folder, name: contentDir, version });
      const before = new Map(cache.texts);
      const means = { cache, memory: createMemory() };
      const diagnostics = await checkAll(options, means, { replaced });
      cache.save();
      const read = [...cache.texts].filter(([file, text]) => before.get(file) !== text);
      return {
        read: read.map(([file]) => file).sort(),
        found: diagnostics.map(({ id, file, message }) => [id, file, message]),
        kinds: diagnostics.map(({ id, file }) => `${id} in ${file}`),
      };
    },
  };
}

test('what has not changed is read once, and found each time', async () => {
  await using site = await createSite({
    files: { 'posts/third/index.mdx': `${front()}[x](/no/)` },
  });
  const one = await site.check();
  expect(one.read).toHaveLength(4);
  expect(one.found).toEqual([
    ['link-dead', 'content/posts/third/index.mdx', 'nothing of this site is at `/no/`'],
  ]);
  const two = await site.check();
  expect(two).toMatchObject({ read: [], found: one.found });
});

test('a text that has changed is read again, and no other', async () => {
  await using site = await createSite();
  await site.check();
  appendFileSync(site.post('first'), '\n\nAnd <Makr>more</Makr>.\n');
  const { read, found } = await site.check();
  expect(read).toEqual([first]);
  expect(found[0]?.[0]).toBe('component-unknown');
});

test('another version of the code, and a broken cache, know nothing', async () => {
  await using site = await createSite();
  await site.check('1');
  expect((await site.check('2')).read).toHaveLength(3);
  expect((await site.check('2')).read).toHaveLength(0);
  for (const name of readdirSync(site.folder)) writeFileSync(join(site.folder, name), '{"a":');
  expect((await site.check('2')).read).toHaveLength(3);
});

test('a text is read again when its surroundings answer otherwise', async () => {
  const text = `${front()}[a](/posts/fourth/#end) ![b](rack.png) [c](plan.pdf)\n\n<Chart src="d.csv" kind="bars" x="x" y="y" alt="e" />\n`;
  const third = 'content/posts/third/index.mdx';
  await using site = await createSite({
    files: {
      'posts/third/index.mdx': text,
      'posts/third/plan.pdf': '',
      'posts/third/d.csv': 'x,y\na,1\n',
      'posts/fourth/index.mdx': `${front()}## The end [#end]\n`,
    },
  });
  const beside = (name: string) => join(site.contentDir, 'posts/third', name);
  await sharp(join(site.contentDir, 'posts/first/badge.png')).toFile(beside('rack.png'));
  expect((await site.check()).found).toEqual([]);
  expect((await site.check()).read).toEqual([]);

  writeFileSync(beside('d.csv'), 'x,y\na,one\n');
  expect(await site.check()).toMatchObject({ read: [third], kinds: [`data-invalid in ${third}`] });
  writeFileSync(beside('d.csv'), 'x,y\na,1\n');
  await site.check();

  rmSync(beside('plan.pdf'));
  expect(await site.check()).toMatchObject({ read: [third], kinds: [`link-dead in ${third}`] });
  writeFileSync(beside('plan.pdf'), '');
  await site.check();

  await sharp(beside('rack.png')).resize(9, 9).toFile(beside('other.png'));
  rmSync(beside('rack.png'));
  expect(await site.check()).toMatchObject({ read: [third], kinds: [`image-missing in ${third}`] });

  await sharp(beside('other.png')).toFile(beside('rack.png'));
  expect(await site.check()).toMatchObject({ read: [third], found: [] });
  writeFileSync(beside('rack.png'), 'no picture');
  expect(await site.check()).toMatchObject({
    read: [third],
    kinds: [`image-unreadable in ${third}`],
  });
  await sharp(beside('other.png')).toFile(beside('rack.png'));
  await site.check();

  // A heading is looked up among all texts, each time.
  writeFileSync(site.post('fourth'), `${front()}## Other\n`);
  expect(await site.check()).toMatchObject({
    read: ['content/posts/fourth/index.mdx'],
    kinds: [`anchor-dead in ${third}`],
  });
  rmSync(dirname(site.post('fourth')), { recursive: true });
  expect(await site.check()).toMatchObject({ read: [third], kinds: [`link-dead in ${third}`] });
});

test('what every build makes can be linked to, and the beginning of a page', async () => {
  await using site = await createSite({
    files: {
      'posts/third/index.mdx': `${front()}[a](/feed.rss) [b](/sitemap.xml) [c](/llms-full.txt) [d](#top) [e](/feed.xml)`,
    },
  });
  expect((await site.check()).found.map(([, , message]) => message)).toEqual([
    'nothing of this site is at `/feed.xml`',
  ]);
});

test('documents beside a text are faults', async () => {
  await using site = await createSite({
    files: {
      'posts/third/index.mdx': `${front()}[a](demo.html) [b](plan.pdf)`,
      'posts/third/demo.html': '<script src="x.js"></script>',
      'posts/third/plan.pdf': '',
    },
  });
  expect((await site.check()).found).toEqual([
    [
      'document-beside',
      'content/posts/third/demo.html',
      'a browser would open `demo.html` as a page of the site and run its scripts',
    ],
  ]);
});

test('the glossary is a surrounding of every text', async () => {
  await using site = await createSite();
  await site.check();
  writeFileSync(join(site.contentDir, 'glossary.yml'), 'CPU: central processing unit\n');
  expect((await site.check()).read).toHaveLength(3);
});

test('many texts are read in several threads, to the same end', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `posts/post-${index}/index.mdx`,
      `${front()}![](rack.png) and [x](/no-${index}/).`,
    ]),
  );
  await using site = await createSite({ files });
  const { read, found } = await site.check();
  expect(read).toHaveLength(63);
  expect(found.filter(([id]) => id === 'link-dead')).toHaveLength(60);
  expect(found.filter(([id]) => id === 'image-missing')).toHaveLength(60);
  const [one] = Object.keys(files);
  writeFileSync(join(site.contentDir, one ?? ''), `${front()}Nothing.`);
  const next = await site.check();
  expect(next.read).toHaveLength(1);
  expect(next.found).toHaveLength(found.length - 3);
}, 60_000);

test('a text in the place of another is checked without being written', async () => {
  await using site = await createSite();
  await site.check();
  const replaced = new Map([[first, `${front()}<Makr>x</Makr>`]]);
  expect((await site.check('1', replaced)).found[0]?.[0]).toBe('component-unknown');
  expect((await site.check()).found).toEqual([]);
});

test('names with spaces work as editors write them when a picture is dropped', async () => {
  const text = `${front('image:\n  src: the cold aisle.png\n  alt: A\n')}![a](the%20cold%20aisle.png) ![b](<the cold aisle.png>) ![c](./the%20cold%20aisle.png)\n`;
  await using site = await createSite({ files: { 'posts/third/index.mdx': text } });
  const from = join(site.contentDir, 'posts/first/badge.png');
  await sharp(from).toFile(join(site.contentDir, 'posts/third/the cold aisle.png'));
  expect((await site.check()).found).toEqual([]);
});

test('a picture tells where it was taken, or is larger than any screen', async () => {
  const third = 'content/posts/third';
  const text = `${front('image:\n  src: lead.jpg\n  alt: A\n')}![a](a%20walk.jpg) ![b](fine.jpg) ![c](heavy.png) [d](original.jpg)\n`;
  await using site = await createSite({ files: { 'posts/third/index.mdx': text } });
  const beside = (name: string) => join(site.contentDir, 'posts/third', name);
  const paint = (width: number) =>
    sharp({ create: { width, height: 10, channels: 3, background: 'navy' } }).jpeg();
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1' };
  await paint(100).withExif({ IFD3: place }).toFile(beside('a walk.jpg'));
  await paint(2200)
    .withExif({ IFD0: { Artist: 'Ada' } })
    .toFile(beside('fine.jpg'));
  await paint(2201).toFile(beside('lead.jpg'));
  await paint(9000).withExif({ IFD3: place }).toFile(beside('original.jpg'));
  const noise = { mean: 128, sigma: 60, type: 'gaussian' } as const;
  await sharp({ create: { width: 700, height: 700, channels: 3, background: 'red', noise } })
    .png()
    .toFile(beside('heavy.png'));
  const { found } = await site.check();
  expect(found.map(([id, file]) => [id, file]).sort()).toEqual([
    ['image-large', `${third}/heavy.png`],
    ['image-large', `${third}/lead.jpg`],
    ['image-location', `${third}/a walk.jpg`],
    ['image-location', `${third}/original.jpg`],
  ]);
  expect(JSON.stringify(found)).not.toContain('52');
});

test('a location in XMP is one as well', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,31N"/></rdf:RDF></x:xmpmeta>';
  await using site = await createSite();
  await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .withXmp(xmp)
    .toFile(join(site.contentDir, 'posts/second/walk.jpg'));
  expect((await site.check()).found).toEqual([
    [
      'image-location',
      'content/posts/second/walk.jpg',
      'the metadata of `walk.jpg` say where it was taken',
    ],
  ]);
});

test('a lead image that is no picture is told where it is named', async () => {
  await using site = await createSite();
  writeFileSync(join(site.contentDir, 'posts/first/badge.png'), 'no picture');
  expect((await site.check()).found).toEqual([
    ['image-unreadable', first, '`badge.png` is not a picture that can be read'],
  ]);
});

test('a cache that cannot be written costs nothing but time', async () => {
  await using site = await createSite();
  writeFileSync(site.folder, 'a file in the place of the folder');
  expect((await site.check()).read).toHaveLength(3);
  expect((await site.check()).read).toHaveLength(3);
  expect(existsSync(site.folder)).toBe(true);
});
