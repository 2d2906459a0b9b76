import { laidOut } from '../support/laid-out.ts';
import { bothSites, expect, test } from '../support/test.ts';
import { watchShifts } from '../support/watch-shifts.ts';

for (const name of bothSites) {
  for (const width of [390, 1440]) {
    test(`nothing moves on the posts of ${name} at ${width}, from the first paint to the last line`, async ({
      page,
      serve,
    }) => {
      test.setTimeout(600_000);
      const site = await serve(name);
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      for (const path of site.posts.filter((each) => !each.includes('filler'))) {
        // The fonts are at hand: how soon they come is no matter of the page.
        await page.goto(site.origin + path);
        await laidOut(page);
        await page.goto(site.origin + path, { waitUntil: 'networkidle' });
        await page.evaluate(async () => {
          for (const picture of document.images) picture.loading = 'eager';
          await Promise.all([...document.images].map((picture) => picture.decode()));
          await document.fonts.ready;
          for (let top = 0; top < document.body.scrollHeight; top += 700) {
            scrollTo(0, top);
            await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          }
        });
        expect(await shifts(), path).toEqual([]);
      }
    });
  }
}
