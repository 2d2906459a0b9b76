import { expect, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const body = '<p><a href="/one/" data-peek="One">one</a> <a href="/two/">two</a></p>';

test('Escape hides what a link shows until the pointer or the focus leaves', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'peek', body });
  const link = page.getByRole('link', { name: 'one' });
  for (const [come, go] of [
    [() => link.hover(), () => page.mouse.move(300, 300)],
    [() => page.keyboard.press('Tab'), () => page.keyboard.press('Tab')],
  ] as const) {
    await come();
    await expect(link).not.toHaveAttribute('data-unseen');
    await page.keyboard.press('a');
    await expect(link).not.toHaveAttribute('data-unseen');
    await page.keyboard.press('Escape');
    await expect(link).toHaveAttribute('data-unseen');
    await go();
    await expect(link).not.toHaveAttribute('data-unseen');
  }
});

test('Escape elsewhere does nothing', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'peek', body });
  await page.getByRole('link', { name: 'two' }).hover();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-unseen]')).toHaveCount(0);
});
