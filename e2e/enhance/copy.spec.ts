import { expect, test } from '@playwright/test';
import { openEnhanced } from './enhanced-page.ts';

const code =
  '<span data-line="">const a = 1; <button data-code-marker>1</button></span>\n' +
  '<span data-line=""> </span>\n<span data-line="">  b(a &lt; 2)</span>';
const body = `<figure data-rehype-pretty-code-figure=""><pre tabindex="0"><code>${code}</code></pre></figure><pre>plain</pre>`;

test('copies the code without the markers of its notes, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEnhanced(page, { enhancement: 'copy', body });
  const button = page.getByRole('button', { name: 'Copy the code' });
  await expect(button).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('');
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('const a = 1; \n\n  b(a < 2)');
});

test('says when it could not copy', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await openEnhanced(page, { enhancement: 'copy', body });
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByRole('status')).toHaveText('Could not copy');
});
