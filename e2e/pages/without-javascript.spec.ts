import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

for (const width of [390, 1440]) {
  test(`every kind of page reads the same without JavaScript at ${width}`, async ({
    browser,
    small,
  }) => {
    test.setTimeout(300_000);
    const viewport = { width, height: 900 };
    const [scripted, plain] = [
      await browser.newPage({ viewport }),
      await browser.newPage({ viewport, javaScriptEnabled: false }),
    ];
    for (const path of kinds) {
      await Promise.all([scripted, plain].map((page) => page.goto(small.url(path))));
      const [withScripts, without] = [await words(scripted), await words(plain)];
      expect(without.length, path).toBeGreaterThan(100);
      expect(without, path).toBe(withScripts);
    }
    await scripted.close();
    await plain.close();
  });
}

test('the switch for colours is hidden without JavaScript, and code has no button', async ({
  browser,
  small,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(small.url('/posts/every-word/'));
  await expect(page.locator('[data-scheme-switch]')).toBeHidden();
  await expect(page.locator('.copy')).toHaveCount(0);
  await page.close();
});

test('the search says that it needs JavaScript where there is none, and nowhere else', async ({
  browser,
  small,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(small.url('/search/'));
    const line = page.getByText('Searching needs JavaScript');
    await expect(line).toBeVisible({ visible: !javaScriptEnabled });
    await page.close();
  }
});

/** What a reader sees on a page, but for the buttons that enhancements add, and what says that there are none. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const added = '.copy, [data-scheme-switch], .without-script';
    for (const element of document.querySelectorAll(added)) element.remove();
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
    return document.body.innerText;
  });
}
