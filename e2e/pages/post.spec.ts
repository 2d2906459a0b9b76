import { laidOut } from '../support/laid-out.ts';
import { expect, test } from '../support/test.ts';

test.describe('a post from elsewhere', () => {
  test.beforeEach(({ page, small }) => page.goto(small.url('/posts/where-it-came-from/')));

  test('says where it was published first, and names that as its canonical address', async ({
    page,
  }) => {
    const line = page.locator('.first-published');
    await expect(line).toHaveText(
      /^First published on Elsewhere\s+as Where it came from, once\s+by Somebody\.$/,
    );
    const address = 'https://elsewhere.example/2019/where/';
    await expect(line.getByRole('link')).toHaveAttribute('href', address);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  });

  test('says when it was written and when it was updated', async ({ page }) => {
    const byline = page.locator('.byline');
    await expect(byline).toContainText('29 February 2024');
    await expect(byline).toContainText('updated 1 March 2026');
    await expect(byline.locator('time')).toHaveCount(2);
  });

  test('opens with its picture, which may take the margin', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const lead = page.getByRole('img', { name: 'A band of blue and grey.' });
    await expect(lead).not.toHaveJSProperty('naturalWidth', 0);
    await laidOut(page);
    const [picture, text] = [await lead.boundingBox(), await page.locator('.prose').boundingBox()];
    expect(picture?.width).toBeGreaterThan((text?.width ?? 0) + 100);
    expect(picture?.y).toBeLessThan(text?.y ?? 0);
  });
});

test('an upright picture at the head stays in the column', async ({ page, small }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(small.url('/posts/upright-picture/'));
  const lead = page.getByRole('img', { name: 'A tall grey shape.' });
  await laidOut(page);
  const [picture, text] = [await lead.boundingBox(), await page.locator('.prose').boundingBox()];
  expect(picture?.width).toBeLessThanOrEqual(text?.width ?? 0);
  expect((picture?.height ?? 0) / (picture?.width ?? 1)).toBeCloseTo(2, 1);
});

test('a post of this site is its own canonical address', async ({ page, small }) => {
  await page.goto(small.url('/posts/数据/'));
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', encodeURI('https://small.example/posts/数据/'));
});

test('the outline follows the reader', async ({ page, small }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.goto(small.url('/posts/every-word/'));
  const outline = page.locator('nav.toc');
  const current = outline.locator('[aria-current]');
  await expect(outline).toBeInViewport();
  for (const [id, text] of [
    ['apart', 'Set apart'],
    ['code-notes', 'Code with notes'],
    ['figures', 'Figures'],
  ] as const) {
    await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
    await expect(current).toHaveText([new RegExp(`^${text}( \\d+\\smin)?$`)]);
    await expect(current).toBeInViewport();
  }
  await outline.getByRole('link', { name: 'Formulas' }).click();
  await expect(page).toHaveURL(/#formulas$/);
  await expect(page.locator('#formulas')).toBeInViewport();
});

test('on a phone the outline is folded above the text', async ({ page, small }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(small.url('/posts/every-word/'));
  await expect(page.locator('nav.toc')).toBeHidden();
  const folded = page.locator('.toc-folded');
  const link = folded.getByRole('link', { name: 'Code with notes' });
  await expect(link).toBeHidden();
  await folded.getByText('On this page').click();
  await link.click();
  await expect(page).toHaveURL(/#code-notes$/);
  await expect(page.locator('#code-notes')).toBeInViewport();
});

test('a text without headings has no outline', async ({ page, small }) => {
  await page.goto(small.url('/posts/c++/'));
  await expect(page.locator('.toc, .toc-folded')).toHaveCount(0);
});
