import { accessibilityFaults } from '../support/accessibility.ts';
import { laidOut } from '../support/laid-out.ts';
import { expect, test } from '../support/test.ts';
import { watchShifts } from '../support/watch-shifts.ts';

for (const width of [320, 1440]) {
  test(`a returning reader is offered to go on, and nothing moves for it, at ${width}`, async ({
    page,
    serve,
  }) => {
    const site = await serve('real');
    const address = site.url('/posts/four-doors/');
    await page.setViewportSize({ width, height: 700 });
    const shifts = await watchShifts(page);
    await page.goto(address);
    const paragraph = page.locator('.prose > p').nth(9);
    const words = (await paragraph.textContent()) ?? '';
    await laidOut(page);
    await paragraph.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 60));
    await page.goto(site.url('/'));

    await page.goto(address, { waitUntil: 'networkidle' });
    const offer = page.locator('.resume a');
    await expect(offer).toHaveText(/^Continue at .+, \d+\smin left$/);
    await expect(offer).toBeInViewport();
    expect(await shifts()).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await laidOut(page);
    const [box, title, text] = [
      await page.locator('.resume').boundingBox(),
      await page.locator('.byline').boundingBox(),
      await page.locator('.prose, .toc-folded').filter({ visible: true }).first().boundingBox(),
    ];
    expect(box?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0) - 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
    await page.emulateMedia({ media: 'print' });
    await expect(offer).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await offer.click();
    const focused = page.locator('.prose > p:focus');
    await expect(focused).toBeInViewport();
    await expect(focused).toHaveText(words);
  });
}

test('the outline says how long each section takes', async ({ page, serve }) => {
  const site = await serve('real');
  await page.goto(site.url('/posts/four-doors/'));
  const sections = page.locator('nav.toc > ol > li > a');
  const count = await sections.count();
  expect(count).toBeGreaterThan(2);
  await expect(page.locator('nav.toc small')).toHaveCount(count);
  for (const section of await sections.all()) await expect(section).toHaveText(/\d+\smin$/);
  const minutes = await page.locator('nav.toc small').allTextContents();
  const sum = minutes.reduce((all, each) => all + Number.parseInt(each, 10), 0);
  const whole = Number(await page.locator('article').getAttribute('data-minutes'));
  // Each section is rounded, and what stands before the first heading belongs to none.
  expect(Math.abs(sum - whole)).toBeLessThanOrEqual(count);
});
