import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it, vi } from 'vitest';
import { type Blog, type GroupKind, openBlog } from '#lib/blog.ts';

vi.mock('next/font/local', () => ({ default: () => ({ variable: '' }) }));
vi.mock('../globals.css', () => ({}));

const asked = new Set<string>();
vi.mock('#lib/blog.ts', async (original) => {
  const real = await original<typeof import('#lib/blog.ts')>();
  return { ...real, openBlog: async () => listen(await real.openBlog()) };
});

/** A blog that writes down what it is asked. */
function listen(blog: Blog): Blog {
  return new Proxy(blog, {
    get(target, name: keyof Blog) {
      if (name === 'groups') {
        return (kind: GroupKind) => {
          asked.add(`groups ${kind}`);
          return target.groups(kind);
        };
      }
      if (name in target) asked.add(name);
      return target[name];
    },
  });
}

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'key-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the small site, or a copy of it, be the content. */
function open(site: string): void {
  vi.stubEnv('CONTENT_DIR', site);
  vi.stubEnv('HINDSIGHT_NOW', '2026-11-20');
}

const slug = 'where-it-came-from';

it('stands for all that the page of a post asks', async () => {
  open('e2e/site');
  const { default: Post, generateMetadata } = await import('./[slug]/page.tsx');
  const { default: Layout } = await import('../layout.tsx');
  const params = Promise.resolve({ slug });
  await generateMetadata({ params });
  await Layout({ children: null });
  renderToStaticMarkup(await Post({ params }));
  // Whatever a page asks beyond this belongs into lib/blog/post-page-key.ts too.
  expect([...asked].sort()).toEqual([
    'addresses',
    'groups author',
    'groups series',
    'post',
    'settings',
  ]);
});

let copies = 0;

/** The key after a change of one file. */
async function keyAfter(file: string, change: (text: string) => string): Promise<string> {
  copies += 1;
  const site = path.join(folder, String(copies));
  cpSync('e2e/site', site, { recursive: true });
  const place = path.join(site, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
  open(site);
  return (await openBlog()).pageKey(slug);
}

it('changes with what the page shows, and with nothing else', async () => {
  const post = `posts/${slug}/index.mdx`;
  const before = await keyAfter(post, (text) => text);
  expect(await keyAfter(post, (text) => text)).toBe(before);
  expect(await keyAfter('posts/c++/index.mdx', (text) => `${text}\nMore.\n`)).toBe(before);
  const keys = [
    before,
    await keyAfter(post, (text) => text.replace(/^title: .*$/m, 'title: Another')),
    await keyAfter(post, (text) => `${text}\n## Another heading\n\nText.\n`),
    await keyAfter('authors.yml', (text) => text.replace('The Desk', 'The other desk')),
    await keyAfter('site.yml', (text) => text.replace(/^name: .*$/m, 'name: Another')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
