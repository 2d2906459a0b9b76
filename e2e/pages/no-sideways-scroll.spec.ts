import { laidOut } from '../support/laid-out.ts';
import { bothSites, expect, test } from '../support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const name of bothSites) {
  test(`no page of ${name} scrolls sideways at 320 pixels`, async ({ page, serve }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    for (const path of [...site.pages, '/nowhere/']) {
      await page.goto(site.origin + path);
      await laidOut(page);
      expect(await page.evaluate(widerThanWindow), path).toEqual([]);
    }
  });

  test(`no page of ${name} scrolls sideways at 320 pixels with everything open`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    for (const path of site.posts) {
      await page.goto(site.origin + path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await laidOut(page);
      expect(await page.evaluate(widerThanWindow), path).toEqual([]);
    }
  });
}

/** The window's excess, and the elements that reach over its right edge and are not clipped by what scrolls. */
function widerThanWindow(): string[] {
  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  if (excess <= 0) return [];
  const guilty = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return [
    `${excess} pixels`,
    ...guilty.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
  ];
}
