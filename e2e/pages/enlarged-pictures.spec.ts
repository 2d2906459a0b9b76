import { expect, test } from '../support/test.ts';

const corridor = 'A corridor with a lamp.';

test('a picture opens large, and Escape gives the focus back', async ({ page, small }) => {
  await page.goto(small.url('/posts/every-word/'));
  const link = page.getByRole('link', { name: 'A blue square on white.' });
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'A blue square on white.' });
  await expect(dialog.getByRole('img')).toHaveJSProperty('naturalWidth', 200);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('every picture of a gallery opens', async ({ page, small }) => {
  await page.goto(small.url('/posts/every-word/'));
  const links = page.locator('.gallery [data-enlarge]');
  await expect(links).toHaveCount(3);
  for (const link of await links.all()) {
    await link.click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('without JavaScript the link of a picture leads to its file', async ({ browser, small }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(small.url('/posts/every-word/'));
  await page.getByRole('link', { name: corridor }).click();
  await expect(page).toHaveURL(small.url('/posts/every-word/đèn hành lang.png'));
  await page.close();
});

test('a decorative picture opens nothing', async ({ page, small }) => {
  await page.goto(small.url('/posts/every-word/'));
  await expect(page.locator('img[alt=""]')).toHaveCount(1);
  await expect(page.locator('a:has(img[alt=""])')).toHaveCount(0);
});
