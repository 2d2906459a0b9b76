import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { listenForNoise } from '../support/quiet.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['small', 'sub'] as const) {
  test(`no kind of page of ${name} logs, fails to load something or asks another host`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    for (const path of kinds.filter((each) => each !== '/nowhere/')) {
      const noise = listenForNoise(page, site.origin);
      await page.goto(site.url(path), { waitUntil: 'networkidle' });
      await loadPictures(page);
      expect(noise, path).toEqual([]);
      page.removeAllListeners();
    }
  });
}

test('no page of the real site logs, fails to load something or asks another host', async ({
  page,
  serve,
}) => {
  test.setTimeout(300_000);
  const site = await serve('real');
  const noise = listenForNoise(page, site.origin);
  for (const path of site.pages) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    await loadPictures(page);
    expect(noise, path).toEqual([]);
  }
});

/** Asks for what loads lazily as well, and waits for it. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
    return Promise.all([...document.images].map((picture) => picture.decode()));
  });
}
