import { expect, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const body = '<p><a data-enlarge href="/picture.svg"><img src="/picture.svg" alt="A hill"></a></p>';

test.beforeEach(({ page }) => openEnhanced(page, { enhancement: 'enlarge', body }));

test('opens the picture, and gives the focus back', async ({ page }) => {
  const link = page.getByRole('link', { name: 'A hill' });
  const dialog = page.getByRole('dialog', { name: 'A hill' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('img', { name: 'A hill' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('closes at a click', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  for (const place of [dialog.getByRole('img'), dialog.getByRole('button')]) {
    await page.getByRole('link').click();
    await place.click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('link')).toBeFocused();
  }
});

test('leaves a click that asks for a tab to the browser', async ({ page, context }) => {
  const tab = context.waitForEvent('page');
  await page.getByRole('link').click({ modifiers: ['ControlOrMeta'] });
  await tab;
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
