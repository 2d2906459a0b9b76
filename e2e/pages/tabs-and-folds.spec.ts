import { laidOut } from '../support/laid-out.ts';
import { expect, test } from '../support/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(({ page, small }) => page.goto(small.url('/posts/every-word/')));

    test('one tab is open at a time, the first at first', async ({ page }) => {
      const first = page.getByText('in-the-first-tab');
      const second = page.getByText('in-the-second-tab');
      await expect(first).toBeVisible();
      await expect(second).toBeHidden();
      await page.locator('.tab > summary', { hasText: 'Second' }).click();
      await expect(second).toBeVisible();
      await expect(first).toBeHidden();
    });

    test('the keyboard opens tabs and folds', async ({ page }) => {
      for (const [summary, text] of [
        ['Third', 'in-the-third-tab'],
        ['Folded', 'hidden-in-a-fold'],
        ['A fold', 'in-the-details'],
      ] as const) {
        await expect(page.getByText(text)).toBeHidden();
        await page
          .locator('summary')
          .filter({ hasText: new RegExp(`^${summary}$`) })
          .focus();
        await page.keyboard.press('Enter');
        await expect(page.getByText(text)).toBeVisible();
      }
    });

    test('the names of tabs stand in one row above the open one', async ({ page }) => {
      await laidOut(page);
      const names = await page.locator('.tab > summary').all();
      const boxes = await Promise.all(names.map((name) => name.boundingBox()));
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
      const panel = await page.locator('.tab[open] .tab-panel').boundingBox();
      expect(panel?.y).toBeGreaterThanOrEqual((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0) - 2);
    });
  });
}
