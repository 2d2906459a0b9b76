import { expect, type Page, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const links = ['a', 'b%C3%A9', 'c'].map((id) => `<li><a href="#${id}">${id}</a></li>`).join('');
const filler = '<p>line</p>'.repeat(80);
const body = `<nav class="toc"><ol>${links}</ol></nav>${filler}
<h2 id="a">A</h2>${filler}<h2 id="bé">B</h2>${filler}<h2 id="c">C</h2>${filler}`;

const current = (page: Page) => page.locator('nav.toc [aria-current=true]');

test('marks the section that is being read', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'outline', body });
  await expect(current(page)).toHaveCount(0);
  for (const [id, text] of [
    ['a', 'a'],
    ['c', 'c'],
    ['bé', 'b%C3%A9'],
  ]) {
    await page.evaluate((name) => document.getElementById(name ?? '')?.scrollIntoView(), id);
    await expect(current(page)).toHaveText([text ?? '']);
  }
  await page.evaluate(() => scrollBy(0, 400));
  await expect(current(page)).toHaveText(['b%C3%A9']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(current(page)).toHaveCount(0);
});

test('leaves a page without an outline alone', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openEnhanced(page, { enhancement: 'outline', body: '<h2 id="a">A</h2>' });
  expect(errors).toEqual([]);
});
