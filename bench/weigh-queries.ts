import { chromium } from 'playwright';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Bytes that each query transfers, headers included, when it is a reader's first: from the key that
 * opens the search over a page until its results are shown.
 */
export async function weighQueries(
  out: string,
  queries: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const site = await serveCompressed(out);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const weights = new Map<string, number>();
  try {
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site.origin}/about/`);
      await page.waitForLoadState('networkidle');
      // Its enhancement has run by then.
      await page.waitForSelector('[data-scheme-switch]:not([hidden])');
      let bytes = 0;
      const sizes: Promise<void>[] = [];
      // Of workers as well, which the page's own timing says nothing of.
      context.on('requestfinished', (request) => {
        const added = request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          bytes += responseBodySize + responseHeadersSize;
        });
        sizes.push(added);
      });
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Words to look for' }).fill(query);
      await page.locator('a[role=option]').first().waitFor();
      await page.waitForLoadState('networkidle');
      await Promise.all(sizes);
      weights.set(query, bytes);
      await context.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  return weights;
}
