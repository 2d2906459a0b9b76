import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

/** What is shown beside a link: the words of the generated box, and where it stands. */
async function shown(link: Locator) {
  return link.evaluate((element) => {
    const { content, visibility } = getComputedStyle(element, '::after');
    return content === 'none' || visibility === 'hidden' ? '' : content;
  });
}

const post = '/posts/upright-picture/';
const about =
  'Every word\nOne of each construct, with <angle brackets> & an ampersand in its deck.';
const first = (page: Page) => page.locator('.prose a[href*="every-word"]');

test('a link within the site shows on hover what it leads to, after a moment', async ({
  page,
  small,
}) => {
  await page.goto(small.url(post));
  expect(await shown(first(page))).toBe('');
  await first(page).hover();
  await expect.poll(() => shown(first(page))).toContain('One of each construct, with <angle');
  await expect(first(page)).toHaveAttribute('data-peek', about);
  await page.mouse.move(2, 2);
  await expect.poll(() => shown(first(page))).toBe('');
});

test('it does so without JavaScript, and on focus by keyboard', async ({ browser, small }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(small.url(post));
  await first(page).hover();
  await expect.poll(() => shown(first(page))).toContain('Every word');
  await page.mouse.move(2, 2);
  await page.locator('.byline a').last().focus();
  await page.keyboard.press('Tab');
  await expect(first(page)).toBeFocused();
  await expect.poll(() => shown(first(page))).toContain('Every word');
  await page.keyboard.press('Enter');
  await page.waitForURL(small.url('/posts/every-word/'));
  await page.close();
});

test('Escape closes it, until the link is pointed at again', async ({ page, small }) => {
  await page.goto(small.url(post), { waitUntil: 'networkidle' });
  await first(page).hover();
  await expect.poll(() => shown(first(page))).toContain('Every word');
  await page.keyboard.press('Escape');
  await expect.poll(() => shown(first(page))).toBe('');
  await page.mouse.move(2, 2);
  await first(page).hover();
  await expect.poll(() => shown(first(page))).toContain('Every word');
});

test('on touch the link just works', async ({ browser, small }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(small.url(post));
  await first(page).tap();
  await page.waitForURL(small.url('/posts/every-word/'));
  await context.close();
});

for (const width of [320, 390, 1440]) {
  test(`it stands in the window at ${width}, wherever the link is, and touches its link`, async ({
    page,
    small,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 500 });
    await page.goto(small.url(post));
    const links = page.locator('.prose p > [data-peek], .prose .note[popover] [data-peek]');
    for (const link of await links.all()) {
      if (!(await link.isVisible())) continue;
      for (const block of ['start', 'center', 'end'] as const) {
        await link.evaluate((each, place) => each.scrollIntoView({ block: place }), block);
        await page.mouse.move(0, 0);
        await link.hover();
        await expect.poll(() => shown(link)).not.toBe('');
        const box = await boxOf(link);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(500);
      }
    }
  });
}

test('it adds no word to the page, and none to what a screen reader says', async ({
  page,
  small,
}) => {
  await page.goto(small.url(post));
  await first(page).hover();
  await expect.poll(() => shown(first(page))).toContain('Every word');
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('angle brackets');
  await expect(page.getByRole('link', { name: 'one of each construct', exact: true })).toHaveCount(
    1,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(first(page))).toBe('');
});

test('links to lists show what they hold; links in the text itself and elsewhere show nothing', async ({
  page,
  small,
}) => {
  await page.goto(small.url(post));
  await expect(page.locator('.prose a[href*="/categories/"]')).toHaveAttribute(
    'data-peek',
    'C++\nOn a language with a name that no address likes.',
  );
  await page.goto(small.url('/posts/every-word/'));
  await expect(page.locator('[data-peek][href^="#"], [data-peek][href^="http"]')).toHaveCount(0);
  await expect(page.locator('.trails [data-peek], .toc [data-peek]')).toHaveCount(0);
});

/** Where a link and its box are hit in the window. Throws when a part of the box is cut off or covered. */
async function boxOf(link: Locator) {
  return link.evaluate((element) => {
    const step = 3;
    const xs: number[] = [];
    const ys: number[] = [];
    for (let y = 1; y < innerHeight; y += step) {
      for (let x = 1; x < innerWidth; x += step) {
        if (document.elementFromPoint(x, y) !== element) continue;
        xs.push(x);
        ys.push(y);
      }
    }
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const { width, height } = getComputedStyle(element, '::after');
    const missing = [
      Number.parseFloat(width) - (right - left),
      Number.parseFloat(height) + element.getBoundingClientRect().height / 2 - (bottom - top),
    ];
    if (Math.max(...missing) > 2 * step)
      throw new Error(`of the box ${missing} pixels are missing`);
    return { left, right, top, bottom };
  });
}
