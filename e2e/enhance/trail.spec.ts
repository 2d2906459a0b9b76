import { expect, type Page, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const row = (name: string, hash: string) =>
  `<li><p><a href="/${name}/">${name}</a></p><a class="older" href="/older/${hash}">older</a></li>`;
const body = `<nav class="trails"><ul>${row('all', '')}${row('first', '#via=category/first')}${row(
  'other',
  '#via=author/h%C3%A0nh',
)}</ul></nav>`;

const names = (page: Page) => page.locator('.trails p');

test('brings the trail of the address to the front, and leaves the others in order', async ({
  page,
}) => {
  await openEnhanced(page, { enhancement: 'trail', body });
  await expect(names(page)).toHaveText(['all', 'first', 'other']);
  for (const [hash, expected] of [
    ['#via=author/hành', ['other', 'all', 'first']],
    ['#via=category/first', ['first', 'all', 'other']],
    ['#via=category/gone', ['all', 'first', 'other']],
    ['#first', ['all', 'first', 'other']],
  ] as const) {
    await page.goto(`https://site.example/${hash}`);
    await page.reload({ waitUntil: 'load' });
    await expect(names(page), hash).toHaveText([...expected]);
  }
});

test('finds its trail on a page whose end is on its way when it is loaded', async ({ page }) => {
  await openEnhanced(page, { enhancement: 'trail', body });
  const script = await page.evaluate(() => fetch('/enhance.js').then((answer) => answer.text()));
  expect(script).not.toBe('');
  await openEnhanced(page, {
    enhancement: 'trail',
    body: `${'<p>line</p>'.repeat(50_000)}${body}`,
  });
  await page.goto('https://site.example/#via=category/first');
  await page.reload({ waitUntil: 'load' });
  await expect(names(page)).toHaveText(['first', 'all', 'other']);
});
