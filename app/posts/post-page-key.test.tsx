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
    'glossary',
    'groups author',
    'groups series',
    'post',
    'settings',
  ]);
});

let copies = 0;

/** The keys of the post's page and of the whole site, after a change of one file. */
async function keysAfter(file: string, change: (text: string) => string) {
  copies += 1;
  const site = path.join(folder, String(copies));
  cpSync('e2e/site', site, { recursive: true });
  const place = path.join(site, file);
  // As bytes: pictures are files too.
  writeFileSync(place, change(readFileSync(place, 'latin1')), 'latin1');
  open(site);
  const blog = await openBlog();
  return { page: await blog.pageKey(slug), site: await blog.siteKey() };
}

const post = `posts/${slug}/index.mdx`;
const unchanged = (text: string) => text;

it('changes with what the page shows, and with nothing else', async () => {
  const { page: before } = await keysAfter(post, unchanged);
  expect((await keysAfter(post, unchanged)).page).toBe(before);
  const more = await keysAfter('posts/c++/index.mdx', (text) => `${text}\nMore.\n`);
  expect(more.page).toBe(before);
  const keys = [
    { page: before },
    await keysAfter(post, (text) => text.replace(/^title: .*$/m, 'title: Another')),
    await keysAfter(post, (text) => `${text}\n## Another heading\n\nText.\n`),
    await keysAfter('authors.yml', (text) => text.replace('The Desk', 'The other desk')),
    await keysAfter('site.yml', (text) => text.replace(/^name: .*$/m, 'name: Another')),
  ].map(({ page }) => page);
  expect(new Set(keys).size).toBe(keys.length);
});

it('leaves the key of the site alone when only a text changes', async () => {
  const { site: before } = await keysAfter(post, unchanged);
  const more = await keysAfter('posts/c++/index.mdx', (text) => `${text}\nMore.\n`);
  expect(more.site).toBe(before);
  const about = await keysAfter('pages/about/index.mdx', (text) => `${text}\nMore.\n`);
  expect(about.site).toBe(before);
});

it.each<[string, string, (text: string) => string]>([
  ['a title', 'posts/c++/index.mdx', (text) => text.replace(/^title: .*$/m, 'title: Another')],
  ['a date', 'posts/c++/index.mdx', (text) => text.replace(/^date: .*$/m, 'date: 2020-02-02')],
  ['a pin', 'posts/c++/index.mdx', (text) => text.replace(/^title:/m, 'pin: true\ntitle:')],
  ['a picture', 'posts/moving-number/wide.png', (text) => `${text} `],
  ['what a category is', 'categories.yml', (text) => text.replace(/description: /, '$&New: ')],
  ['the title of a page', 'pages/about/index.mdx', (text) => text.replace(/title: /, '$&New ')],
  ['an abbreviation', 'glossary.yml', (text) => `${text}\nXYZZY: Nothing happens\n`],
])('changes the key of the site with %s', async (_, file, change) => {
  const { site } = await keysAfter(post, unchanged);
  expect((await keysAfter(file, change)).site).not.toBe(site);
});
