import { bothSites, expect, test } from '../support/test.ts';

for (const name of bothSites) {
  for (const width of [390, 1440]) {
    test(`nothing moves on the posts of ${name} at ${width}, from the first paint to the last line`, async ({
      page,
      serve,
    }) => {
      test.setTimeout(120_000);
      const site = await serve(name);
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(globalThis, { moved });
      });
      for (const path of site.posts.filter((each) => !each.includes('filler'))) {
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
        expect(await page.evaluate(() => Reflect.get(globalThis, 'moved')), path).toEqual([]);
      }
    });
  }
}
