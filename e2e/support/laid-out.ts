import { expect, type Page } from '@playwright/test';

/**
 * Waits until a page stands as it will: it is loaded, its modules have run, and the fonts of all that
 * it shows are there. What is measured before may still move.
 */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForLoadState();
  await expect
    .poll(() =>
      page.evaluate(() => {
        // Asks for the fonts of what was only just shown.
        document.documentElement.getBoundingClientRect();
        return document.fonts.status;
      }),
    )
    .toBe('loaded');
}
