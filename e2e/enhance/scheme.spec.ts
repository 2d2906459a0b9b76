import { expect, type Page, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const body = '<button type="button" data-scheme-switch hidden></button>';

async function expectScheme(page: Page, scheme: string | null): Promise<void> {
  const root = page.locator('html');
  if (scheme) await expect(root).toHaveAttribute('data-scheme', scheme);
  else await expect(root).not.toHaveAttribute('data-scheme');
}

test('goes from the scheme of the system to light to dark and back', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'scheme', body });
  const button = page.getByRole('button', { name: 'Colours' });
  await expect(button).toBeVisible();
  for (const expected of ['light', 'dark', null, 'light']) {
    await button.click();
    await expectScheme(page, expected);
  }
});

test('remembers the choice', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'scheme', body });
  await page.getByRole('button').click();
  await page.reload();
  await expectScheme(page, 'light');
});

test('follows a choice in another tab', async ({ page, context }) => {
  await openEnhanced(page, { enhancement: 'scheme', body });
  const other = await context.newPage();
  await openEnhanced(other, { enhancement: 'scheme', body });
  await other.getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
});

test('works for the page where storage is forbidden', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await openEnhanced(page, { enhancement: 'scheme', body });
  await page.getByRole('button').click();
  await expectScheme(page, 'light');
  expect(errors).toEqual([]);
});
