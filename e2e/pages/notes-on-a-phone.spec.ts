import type { Page } from '@playwright/test';
import { laidOut } from '../support/laid-out.ts';
import { expect, test } from '../support/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 }, hasTouch: true });

    test.beforeEach(async ({ page, small }) => {
      await page.goto(small.url('/posts/notes-in-every-place/'));
    });

    test('a note is closed until it is asked for', async ({ page }) => {
      for (const note of await page.locator('.note').all()) await expect(note).toBeHidden();
    });

    test('a tap opens a note, and a tap elsewhere closes it', async ({ page }) => {
      const { marker, note } = pair(page, 'n-robin');
      await marker.tap();
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      await page.locator('h1').tap();
      await expect(note).toBeHidden();
    });

    test('a click opens a note, another closes it', async ({ page }) => {
      const { marker, note } = pair(page, 'n-puffin');
      await marker.click();
      await expect(note).toBeVisible();
      await marker.click();
      await expect(note).toBeHidden();
    });

    test('Enter opens a note, Escape closes it and leaves the focus on the marker', async ({
      page,
    }) => {
      const { marker, note } = pair(page, 'n-osprey');
      await marker.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(note.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(marker).toBeFocused();
    });

    test('opening a note closes the one before', async ({ page }) => {
      const first = pair(page, 'n-sparrow');
      const second = pair(page, 'n-starling');
      await first.marker.click();
      await second.marker.click();
      await expect(second.note).toBeVisible();
      await expect(first.note).toBeHidden();
    });

    test('a note inside a note opens from it', async ({ page }) => {
      for (const [outer, inner] of [
        ['n-buzzard', 'n-harrier'],
        ['n-kite', 'n-eagle'],
      ] as const) {
        await pair(page, outer).marker.click();
        const nested = pair(page, inner);
        await nested.marker.click();
        await expect(nested.note).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(nested.note).toBeHidden();
        await page.keyboard.press('Escape');
        await expect(page.locator('.note:popover-open')).toHaveCount(0);
      }
    });

    test('every note of the page opens and can be seen whole', async ({ page }) => {
      const folds = page.locator('.prose details:not([open]) > summary');
      while ((await folds.count()) > 0) {
        const fold = folds.first();
        // Tabs close each other: what is in a closed one is opened in the test of tabs.
        if ((await fold.locator('xpath=ancestor::*[@name]').count()) > 0) break;
        await fold.click();
      }
      for (const marker of await page.locator('.prose > :not(.tabs) .marker').all()) {
        if (!(await marker.isVisible())) continue;
        await marker.click();
        const note = page.locator(`#${await marker.getAttribute('popovertarget')}`);
        await expect(note).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
      }
    });
  });
}

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 } });

  test('a note opens beside its marker, within the window', async ({ page, small }) => {
    await page.goto(small.url('/posts/notes-in-every-place/'));
    for (const word of ['n-robin', 'n-jackdaw', 'n-kestrel', 'n-osprey', 'n-plover']) {
      const { marker, note } = pair(page, word);
      await marker.click();
      await expect(note).toBeInViewport({ ratio: 1 });
      await laidOut(page);
      const [markerBox, noteBox] = [await marker.boundingBox(), await note.boundingBox()];
      if (!markerBox || !noteBox) throw new Error('the note is not drawn');
      const below = noteBox.y - (markerBox.y + markerBox.height);
      const above = markerBox.y - (noteBox.y + noteBox.height);
      expect(Math.max(below, above)).toBeGreaterThanOrEqual(-1);
      expect(Math.max(below, above)).toBeLessThan(20);
      await page.keyboard.press('Escape');
    }
  });
});

/** The note that holds a word, and its first marker. */
function pair(page: Page, word: string) {
  const note = page.locator('.note').filter({ hasText: word });
  const marker = page
    .locator(`.marker`, { hasText: /^\d+$/ })
    .and(
      page.locator(
        `xpath=//*[@popovertarget=//*[contains(@class,"note")][contains(.,"${word}")]/@id]`,
      ),
    );
  return { note, marker: marker.first() };
}
