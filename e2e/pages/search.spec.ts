import type { Page } from '@playwright/test';
import { listenForNoise } from '../support/quiet.ts';
import { expect, test } from '../support/test.ts';

const status = (page: Page) => page.locator('[data-search] [role=status]');
const options = (page: Page) => page.locator('a[role=option]');
const marks = (page: Page) => options(page).locator('mark');
const titles = (page: Page) => page.getByRole('listbox').getByRole('group');

test('the page answers the query in its address, and keeps it there', async ({ page, small }) => {
  const noise = listenForNoise(page, small.origin);
  await page.goto(small.url('/search/?q=floated+figure'));
  await expect(status(page)).toHaveText('1 text found.');
  await expect(titles(page)).toHaveAttribute('aria-label', 'Every word');
  const passage = options(page).filter({ hasText: 'Figures' }).first();
  await expect(passage.locator('mark').first()).toBeVisible();
  await expect(passage).toHaveAttribute('href', /\/posts\/every-word\/#figures$/);
  await page.getByLabel('Words to look for').fill('heron');
  await expect(page).toHaveURL(/\?q=heron$/);
  // All of the answer has come: what is under way would be broken off.
  await expect(marks(page).first()).toHaveText(/^heron/i);
  await page.reload();
  await expect(page.getByLabel('Words to look for')).toHaveValue('heron');
  await expect(options(page).first()).toBeVisible();
  expect(noise).toEqual([]);
});

test('/ opens the search anywhere, and the keyboard is enough', async ({ page, small }) => {
  const noise = listenForNoise(page, small.origin);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(small.url('/posts/every-word/'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search'))).toEqual([]);
  const link = page.getByRole('link', { name: 'about', exact: false }).first();
  await link.focus();
  await page.keyboard.press('/');
  const field = page.getByLabel('Words to look for');
  await expect(field).toBeFocused();
  await page.keyboard.type('stanza/n');
  await expect(field).toHaveValue('stanza/n');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('/');
  await field.fill('floated');
  // Not those of the words before.
  await expect(marks(page).first()).toHaveText(/^floated/i);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = (await field.getAttribute('aria-activedescendant')) ?? '';
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/posts\/every-word\/#/);
  expect(noise).toEqual([]);
});

test('Enter in the field without a choice goes to the page of the search', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/about/'));
  await page.keyboard.press('/');
  await page.getByLabel('Words to look for').fill('floated');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=floated/);
  await expect(status(page)).toHaveText('1 text found.');
});

test('a search is narrowed by category, author and year', async ({ page, small }) => {
  const found = async (query: string) => {
    await page.goto(small.url(`/search/?${query}`));
    await expect(status(page)).toContainText(/found|No text/);
    return Number((await status(page).textContent())?.match(/\d+/)?.[0] ?? 0);
  };
  const all = await found('q=paragraph');
  expect(all).toBeGreaterThan(2);
  const [fixtures, desk] = [
    await found('q=paragraph&category=fixtures'),
    await found('q=paragraph&author=desk'),
  ];
  expect(fixtures).toBeGreaterThan(0);
  expect(fixtures).toBeLessThan(all);
  expect(desk).toBeGreaterThan(0);
  expect(desk).toBeLessThan(all);
  expect(await found('q=paragraph&year=1999')).toBe(all);
  const year = await page.locator('select[name=year] option').last().getAttribute('value');
  expect(await found(`q=paragraph&year=${year}`)).toBeLessThan(all);
});

for (const [script, query] of [
  ['Chinese', '新的石油'],
  ['a part of a Chinese word', '的石'],
  ['one character', '油'],
  ['Japanese', '冷却'],
  ['a part of a Japanese word', 'センター'],
  ['Korean without its ending', '데이터'],
] as const) {
  test(`${script} is found on an English site`, async ({ page, small }) => {
    await page.goto(small.url(`/search/?q=${query}`));
    await expect(titles(page).first()).toHaveAttribute('aria-label', '数据');
    await expect(page.locator('mark').first()).toContainText(query);
  });
}

test('a letter that is wrong is forgiven, and said', async ({ page, small }) => {
  for (const typo of ['paragrpah', 'paragaph', 'xparagraph']) {
    await page.goto(small.url(`/search/?q=${typo}`));
    await expect(status(page)).toContainText(`No text has “${typo}”. Did you mean “paragraph”?`);
    await expect(options(page).first()).toBeVisible();
  }
  await page.goto(small.url('/search/?q=qqqqqqq'));
  await expect(status(page)).toContainText('No text has');
});

test('more results are shown when the last one is passed', async ({ page, small }) => {
  await page.goto(small.url('/search/?q=paragraph'));
  await expect(titles(page)).toHaveCount(3);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(titles(page)).toHaveCount(6);
});

test('drafts and posts of a later day are not found', async ({ page, small }) => {
  for (const query of ['never', 'not yet']) {
    await page.goto(small.url(`/search/?q=${query}`));
    await expect(status(page)).not.toHaveText('');
    for (const group of await titles(page).all()) {
      expect(await group.locator('a').first().getAttribute('href')).not.toMatch(/never|not-yet/);
    }
  }
});

test('no page may compile WebAssembly, the worker of the search alone', async ({ page, small }) => {
  await page.goto(small.url('/search/?q=paragraph'));
  await expect(options(page).first()).toBeVisible();
  const refused = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => '',
      (error: Error) => error.name,
    ),
  );
  expect(refused).toBe('CompileError');
});

test('it works under a base path', async ({ page, serve }) => {
  const site = await serve('sub');
  await page.goto(site.url('/about/'));
  await page.keyboard.press('/');
  await page.getByLabel('Words to look for').fill('floated');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/sub\/posts\/every-word\//);
});

test('without JavaScript there are the lists, and the form keeps its address', async ({
  browser,
  small,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(small.url('/about/'));
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByLabel('Words to look for').fill('paragraph');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=paragraph/);
  for (const name of ['Archive', 'Categories', 'Authors', 'Series', 'Tags']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  await page.close();
});
