import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const light = 'rgb(251, 250, 247)';
const dark = 'rgb(22, 20, 18)';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const [colorScheme, expected] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`a page is ${colorScheme} as the system is, with JavaScript and without`, async ({
    browser,
    small,
  }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ colorScheme, javaScriptEnabled });
      await page.goto(small.url('/posts/every-word/'));
      expect(await background(page)).toBe(expected);
      await page.close();
    }
  });
}

test('the switch overrides the system, says so, and goes back to it', async ({ page, small }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(small.url('/'));
  const button = page.getByRole('button', { name: /^Colours/ });
  await expect(button).toHaveAccessibleName('Colours: as the system');
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: light');
  expect(await background(page)).toBe(light);
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(dark);
  await button.click();
  expect(await background(page)).toBe(light);
});

test('the choice is remembered on every page, and is there before the first paint', async ({
  page,
  small,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(small.url('/'));
  await page.getByRole('button', { name: /^Colours/ }).click({ clickCount: 2 });
  expect(await background(page)).toBe(dark);
  // The body is seen for the first time: nothing can have been painted before.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.setAttribute(
        'data-seen',
        document.documentElement.dataset.scheme ?? 'none',
      );
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['/', '/posts/every-word/', '/nowhere/']) {
    await page.goto(small.url(path), { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark');
    // The style sheets may still be on their way.
    await page.waitForLoadState();
    expect(await background(page)).toBe(dark);
  }
});
