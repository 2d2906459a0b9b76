import { expect, type Page, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const key = 'hindsight-places';
const elsewhere = 'https://site.example/picture.svg';
const words = (name: string) => `${name} goes on with the same words. `.repeat(90);

/** Three sections of five paragraphs, named by their numbers. */
function text(change: (paragraphs: string[]) => string[] = (paragraphs) => paragraphs): string {
  const paragraphs = Array.from({ length: 15 }, (_, index) => `<p>${words(`Number ${index}`)}</p>`);
  const sections = [0, 5, 10].map((start, index) => {
    const name = ['One', 'Two', 'Three'][index];
    const heading = `<h2 id="part-${index}">${name}<button>1</button></h2>`;
    return `${heading}${change(paragraphs.slice(start, start + 5)).join('')}`;
  });
  const outline = ['One', 'Two', 'Three'].map(
    (name, index) => `<a href="#part-${index}">${name}<small> 3 min</small></a>`,
  );
  return `<article data-minutes="9"><header class="title"><h1>Title</h1></header>
    <nav class="toc">${outline.join('')}</nav><div class="prose">${sections.join('')}</div></article>`;
}

const open = (page: Page, body = text()) => openEnhanced(page, { enhancement: 'resume', body });
const offer = (page: Page) => page.locator('.resume a');
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

/** Reads on to a paragraph, and leaves the page. */
async function readTo(page: Page, number: number): Promise<void> {
  await page.evaluate((at) => {
    const paragraph = document.querySelectorAll('.prose > p')[at];
    scrollBy(0, (paragraph?.getBoundingClientRect().top ?? 0) - 100);
  }, number);
  await leave(page);
}

/** Goes elsewhere on the site, and so in one process: what a page keeps as it is left is there for the next. */
async function leave(page: Page): Promise<void> {
  await page.goto(elsewhere);
}

test('offers to go on at the paragraph where the reader stopped', async ({ page }) => {
  await open(page);
  await expect(offer(page)).toHaveCount(0);
  await readTo(page, 7);
  await open(page);
  // Eight of fifteen paragraphs are left.
  await expect(offer(page)).toHaveText('Continue at Two, 5\u00a0min left');
  await offer(page).click();
  await expect(page.getByText('Number 7 goes on')).toBeInViewport();
  await expect(page.getByText('Number 7 goes on')).toBeFocused();
  await expect(offer(page)).toHaveCount(0);
  await expect(page).toHaveURL('https://site.example/');
});

test('finds the paragraph in a text that was edited', async ({ page }) => {
  await open(page);
  await readTo(page, 7);
  await open(
    page,
    text((paragraphs) => ['<p>New.</p>', '<p>New, too.</p>', ...paragraphs]),
  );
  await offer(page).click();
  await expect(page.getByText('Number 7 goes on')).toBeInViewport();
});

test('goes to the place by its number where the paragraph is gone', async ({ page }) => {
  await open(page);
  await readTo(page, 7);
  await open(
    page,
    text((paragraphs) => paragraphs.map((each) => each.replace('Number 7', 'Another'))),
  );
  await offer(page).click();
  await expect(page.getByText('Another goes on')).toBeInViewport();
  await open(page);
  await readTo(page, 11);
  await open(
    page,
    text(() => ['<p>Short.</p>']),
  );
  await expect(offer(page)).toHaveText('Continue at Three, 3\u00a0min left');
});

test('of paragraphs with the same words takes the nearest', async ({ page }) => {
  const same = text((paragraphs) => paragraphs.map(() => `<p>${words('Same')}</p>`));
  await open(page, same);
  await readTo(page, 12);
  await open(page, same);
  await expect(offer(page)).toContainText('Continue at Three');
});

test('is dismissed for good', async ({ page }) => {
  await open(page);
  await readTo(page, 7);
  await open(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(offer(page)).toHaveCount(0);
  await leave(page);
  await open(page);
  await expect(offer(page)).toHaveCount(0);
});

test('forgets a text that was read to its end, and keeps a place when only its head was seen', async ({
  page,
}) => {
  await open(page);
  await readTo(page, 7);
  await open(page);
  await leave(page);
  await open(page);
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await leave(page);
  await open(page);
  await expect(offer(page)).toHaveCount(0);
});

test('offers nothing to who comes for a certain place, but does on a trail', async ({ page }) => {
  await open(page);
  await readTo(page, 7);
  await open(page);
  for (const [hash, count] of [
    ['#part-2', 0],
    ['#via=category/one', 1],
  ] as const) {
    await page.goto(`https://site.example/${hash}`);
    await page.reload({ waitUntil: 'load' });
    await expect(offer(page)).toHaveCount(count);
  }
});

test('remembers fifty texts, the latest, by paragraph and path alone', async ({ page }) => {
  await open(page);
  await page.evaluate(
    (name) =>
      localStorage.setItem(
        name,
        Array.from({ length: 60 }, (_, index) => `1 1 /posts/${index}/`).join('\n'),
      ),
    key,
  );
  await readTo(page, 7);
  await open(page);
  const lines = (await kept(page))?.split('\n') ?? [];
  expect(lines).toHaveLength(50);
  expect(lines[0]).toMatch(/^-?\d+ 7 \/$/);
  expect(lines[49]).toBe('1 1 /posts/48/');
});

test('works for the page where storage is forbidden or holds nonsense', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page);
  await page.evaluate((name) => localStorage.setItem(name, 'x y /\n\n[{} /'), key);
  await open(page);
  await leave(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page);
  await readTo(page, 7);
  await open(page);
  await expect(offer(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('asks nobody', async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate(() => scrollTo(0, 3000));
  await readTo(page, 7);
  expect(requests.filter((url) => url !== elsewhere)).toEqual([]);
});
