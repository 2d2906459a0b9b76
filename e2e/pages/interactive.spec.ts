import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listenForNoise } from '../support/quiet.ts';
import { expect, test } from '../support/test.ts';

const page = '/posts/moving-number/';

for (const site of ['small', 'sub'] as const) {
  test(`a post of ${site} that says interactive: true runs its component under the strict policy`, async ({
    page: tab,
    serve,
  }) => {
    const { url, origin } = await serve(site);
    const noise = listenForNoise(tab, origin);
    await tab.goto(url(page));
    const slider = tab.getByRole('slider', { name: 'Hours a day' });
    await expect(tab.getByText('8: 4 euros')).toBeVisible();
    await expect(async () => {
      // What was filled in before React came is no change to it.
      await slider.fill('11');
      await slider.fill('12');
      await expect(tab.getByText('12: 6 euros')).toBeVisible({ timeout: 2000 });
    }).toPass();
    // What enhances every page does so here.
    await expect(tab.getByRole('button', { name: 'Copy the code' })).toHaveCount(1);
    await tab.getByRole('button', { name: 'Colours' }).click();
    await expect(tab.locator('html')).toHaveAttribute('data-scheme', 'light');
    expect(noise).toEqual([]);
  });
}

test('it reads whole without JavaScript', async ({ browser, small }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(small.url(page));
  await expect(tab.getByText('8: 4 euros')).toBeVisible();
  await expect(tab.getByText('And all night.')).toBeAttached();
  await context.close();
});

test('no inline script is on it but the one of every page', async ({ small }) => {
  const read = (name: string) => readFile(path.join(small.folder, name), 'utf8');
  const [own, other] = await Promise.all(
    [`${page}index.html`, 'index.html'].map(async (name) => policyOf(await read(name))),
  );
  expect(own).toBe(other);
});

function policyOf(html: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1];
}
