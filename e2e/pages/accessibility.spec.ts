import { accessibilityFaults } from '../support/accessibility.ts';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

const widths = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', viewport: { width: 390, height: 844 } },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, viewport } of widths) {
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport });
      test.setTimeout(600_000);

      test('axe finds nothing on any kind of page', async ({ page, small }) => {
        for (const path of kinds) {
          await page.goto(small.url(path));
          expect(await accessibilityFaults(page), path).toEqual([]);
        }
      });

      test('axe finds nothing while a note, a fold, a tab or a picture is open', async ({
        page,
        small,
      }) => {
        await page.goto(small.url('/posts/every-word/'));
        await page.getByText('Folded', { exact: true }).click();
        await page.locator('summary', { hasText: 'Second' }).click();
        await page.locator('.marker').first().click();
        await expect(page.locator('.note:popover-open')).toHaveCount(1);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('.abbreviation').first().click();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[data-enlarge]').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await accessibilityFaults(page)).toEqual([]);
      });

      test('axe finds nothing while the search shows what it found', async ({ page, small }) => {
        await page.goto(small.url('/search/?q=paragraph'));
        await expect(page.locator('a[role=option]').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.goto(small.url('/posts/every-word/'));
        await page.keyboard.press('/');
        await page.getByLabel('Words to look for').fill('paragraph');
        await expect(page.locator('a[role=option]').first()).toBeVisible();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    });
  }

  test(`axe finds nothing on any page of the real site in ${colorScheme}`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme });
    const site = await serve('real');
    for (const path of site.pages) {
      await page.goto(site.origin + path);
      expect(await accessibilityFaults(page), path).toEqual([]);
    }
  });
}
