import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { writeContent } from '../support/write-content.ts';

// One server for all, whose content each test leaves in order.
test.describe.configure({ mode: 'serial' });

const post = 'posts/c++/index.mdx';

let folder: string;
let server: DevServer;

test.beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'hindsight-dev-')), 'content');
  await writeContent(folder);
  server = await startDevServer(folder);
});

test.afterAll(async () => {
  await server?.stop();
  await rm(path.dirname(folder), { recursive: true });
});

const overlay = (page: Page) => page.locator('[data-faults]');

/** Opens a page and waits until it listens for changes. */
async function open(page: Page, pathname: string): Promise<void> {
  const listening = page.waitForResponse(/\/dev\/changes\//);
  await page.goto(server.origin + pathname);
  await listening;
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

test('saving a post shows it', async ({ page }) => {
  await open(page, '/posts/c++/');
  await expect(overlay(page)).toHaveCount(0);
  await rewrite(post, (text) => `${text}\nA sentence that was just written.\n`);
  await expect(page.getByText('A sentence that was just written.')).toBeVisible();
});

test('drafts and posts of the future are shown, and marked', async ({ page }) => {
  await open(page, '/posts/');
  for (const [title, status] of [
    ['Never Zwielichtzebra', 'Draft'],
    ['Not yet Morgenmakrele', 'Scheduled'],
  ] as const) {
    const entry = page.locator('.entry').filter({ has: page.getByRole('link', { name: title }) });
    await expect(entry.locator('.status')).toHaveText(status);
  }
});

test('saving an author, a category and a picture shows each', async ({ page }) => {
  await open(page, '/authors/desk/');
  await rewrite('authors.yml', (text) => text.replace('The Desk', 'The Bureau'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Bureau');

  await open(page, '/categories/fixtures/');
  await rewrite('categories.yml', (text) => text.replace('exist to be tested', 'were rewritten'));
  await expect(page.locator('.deck')).toHaveText('Posts that were rewritten.');

  await open(page, '/posts/every-word/');
  const picture = page.getByRole('img', { name: 'A blue square on white.' });
  await expect(picture).toHaveJSProperty('naturalWidth', 200);
  const red = sharp({ create: { width: 90, height: 60, channels: 3, background: 'red' } });
  await writeFile(path.join(folder, 'posts/every-word/square.png'), await red.png().toBuffer());
  await expect(picture).toHaveJSProperty('naturalWidth', 90);
  await expect(picture).toHaveAttribute('height', '60');
});

for (const [name, spoilt, message] of [
  ['an emptied post', () => '', `content/${post}`],
  [
    'a half-typed post',
    (text: string) => `${text}\n<Callout kind="note">\n`,
    /content\/posts\/c\+\+\/index\.mdx:\d+:\d+/,
  ],
  [
    'a half-typed front matter',
    (text: string) => text.replace('authors: [desk]', 'authors: [de'),
    /content\/posts\/c\+\+\/index\.mdx:\d+:\d+/,
  ],
] as const) {
  test(`${name} shows its fault over the page, and the server lives on`, async ({ page }) => {
    const whole = await readFile(path.join(folder, post), 'utf8');
    await open(page, '/posts/c++/');
    await rewrite(post, spoilt);
    await expect(overlay(page)).toContainText(message);
    const elsewhere = await page.request.get(`${server.origin}/about/`);
    expect(elsewhere.status(), server.output()).toBe(200);

    await rewrite(post, () => whole);
    await expect(overlay(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('C++ at the door');
  });
}
