import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeSite } from '../../bench/write-site.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

// What a writer sees while writing. One server for all, because a project has one at a time.
test.describe.configure({ mode: 'serial' });

let root: string;
let server: DevServer;

test.beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hindsight-preview-'));
  writeSite(path.join(root, 'content'), { posts: 3, words: 2500 });
  write('posts/a-draft/index.mdx', post('A draft', 'date: 2020-01-01\ndraft: true'));
  write('posts/to-come/index.mdx', post('To come', 'date: 2999-01-01'));
  // An editor that notes what it was asked to open.
  writeFileSync(path.join(root, 'editor'), `#!/bin/sh\necho "$@" >> '${root}/opened'\n`, {
    mode: 0o755,
  });
  server = await startDevServer(path.join(root, 'content'), {
    LAUNCH_EDITOR: path.join(root, 'editor'),
  });
});

test.afterAll(async () => {
  await server?.stop();
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  const file = path.join(root, 'content', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function change(name: string, edit: (text: string) => string): void {
  write(name, edit(readFileSync(path.join(root, 'content', name), 'utf8')));
}

function post(title: string, more: string): string {
  return `---\ntitle: ${title}\ndescription: A text.\nauthors: [ada]\ncategories: [Work]\n${more}\n---\n\nIts text.\n`;
}

/** Opens a page and waits until it watches for changes; what is remembered is lost when it loads again. */
async function open(page: Page, address: string): Promise<void> {
  const watching = page.waitForResponse(/\/dev\/changes\//);
  await page.goto(`${server.url}${address}`);
  await watching;
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
}

async function isKept(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-kept'));
}

test('drafts and posts to come are there, and marked', async ({ page }) => {
  await page.goto(`${server.url}/posts/`);
  const entry = (title: string) => page.locator('.entry', { hasText: title });
  await expect(entry('A draft').locator('.status')).toHaveText('Draft');
  await expect(entry('To come').locator('.status')).toHaveText('Scheduled');
  await expect(entry('Post 1').locator('.status')).toHaveCount(0);
  await page.goto(`${server.url}/posts/a-draft/`);
  await expect(page.locator('header.title .status')).toHaveText('Draft');
  await page.goto(`${server.url}/posts/to-come/`);
  await expect(page.locator('header.title .status')).toHaveText('Scheduled');
});

test('a save changes the page where it has changed, and nothing else', async ({ page }) => {
  await open(page, '/posts/post-2/');
  await page.getByRole('heading', { name: 'Part 3 of it' }).scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  change('posts/post-2/index.mdx', (text) =>
    text.replace('## Part 3 of it', 'A new paragraph.\n\n## Part three of it'),
  );
  await expect(page.getByRole('heading', { name: 'Part three of it' })).toBeInViewport();
  await expect(page.getByText('A new paragraph.')).toBeAttached();
  change('posts/post-2/index.mdx', (text) => text.replace('title: Post 2', 'title: Post two'));
  await expect(page).toHaveTitle(/^Post two/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Post two');
  change('posts/post-2/index.mdx', (text) => text.replace('```ts', '```js'));
  await expect(page.getByRole('button', { name: 'Copy the code' })).toHaveCount(
    await page.locator('.prose pre').count(),
  );
  expect(await isKept(page)).toBe(true);
});

test('a new post, and one that goes, are noticed by the list', async ({ page }) => {
  await open(page, '/posts/');
  write('posts/brand-new/index.mdx', post('Brand new', 'date: 2998-01-01'));
  await expect(page.getByRole('link', { name: 'Brand new' })).toBeVisible();
  await page.goto(`${server.url}/posts/brand-new/`);
  await expect(page.getByText('Its text.')).toBeVisible();
  await open(page, '/posts/');
  rmSync(path.join(root, 'content/posts/brand-new'), { recursive: true });
  await expect(page.getByRole('link', { name: 'Brand new' })).toHaveCount(0);
});

test('a fault comes over the page with its line, leads to the editor, and goes', async ({
  page,
}) => {
  await open(page, '/posts/a-draft/');
  change('posts/a-draft/index.mdx', (text) => text.replace('Its text.', 'Its <Kdb>text</Kdb>.'));
  const faults = page.getByRole('complementary', { name: 'Faults in the content' });
  await expect(faults).toContainText('there is no component `Kdb`');
  await expect(faults).toContainText('did you mean `Kbd`?');
  await expect(faults.locator('pre').first()).toContainText('10 | Its <Kdb>text</Kdb>.');
  await faults.getByRole('link', { name: 'content/posts/a-draft/index.mdx:10:5' }).click();
  await expect.poll(opened).toContain('posts/a-draft/index.mdx');
  change('posts/a-draft/index.mdx', (text) => text.replaceAll('Kdb', 'Kbd'));
  // What remains are warnings, folded away.
  await expect(faults).not.toContainText('Kdb');
  await expect(faults.locator('details')).not.toHaveAttribute('open');
  await expect(page.getByText('Its text.')).toBeVisible();
});

test('Alt-click on a paragraph opens its line', async ({ page }) => {
  await open(page, '/posts/to-come/');
  rmSync(path.join(root, 'opened'), { force: true });
  await page.getByText('Its text.').click({ modifiers: ['Alt'] });
  await expect.poll(opened).toMatch(/posts\/to-come\/index\.mdx/);
  await expect(page.getByText('Its text.')).toHaveAttribute(
    'data-source-line',
    'content/posts/to-come/index.mdx:9',
  );
});

test('nobody else opens the editor', async ({ request }) => {
  const place = 'content/posts/to-come/index.mdx:1:1';
  const ask = (data: string, headers: Record<string, string>) =>
    request.post(`${server.url}/dev/open/`, { data, headers }).then((answer) => answer.status());
  expect(await ask(place, {})).toBe(403);
  expect(await ask(place, { origin: 'https://elsewhere.example' })).toBe(403);
  expect(await ask('../../etc/passwd', { origin: server.url })).toBe(404);
});

function opened(): string {
  const file = path.join(root, 'opened');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
