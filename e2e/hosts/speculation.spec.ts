import { expect, test } from '../support/test.ts';

for (const name of ['small', 'sub'] as const) {
  test(`a page is fetched when a reader is about to open it: ${name}`, async ({ page, serve }) => {
    const site = await serve(name);

    const client = await page.context().newCDPSession(page);
    await client.send('Preload.enable');
    const rules: unknown[] = [];
    client.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet));
    const attempts: string[] = [];
    client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) =>
      attempts.push(`${status} ${new URL(prefetchUrl).pathname}`),
    );
    await page.goto(site.url('/'));
    await expect.poll(() => rules.length).toBeGreaterThan(0);
    expect(rules).toEqual([expect.not.objectContaining({ errorType: expect.anything() })]);
    const link = page.locator('main a[href*="/posts/"]').first();
    const href = await link.getAttribute('href');
    await link.hover();
    await expect.poll(() => attempts).toContain(`Ready ${href}`);
  });
}

test('a link that names a trail fetches the same page', async ({ page, small }) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Preload.enable');
  const attempts: string[] = [];
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) =>
    attempts.push(`${status} ${new URL(prefetchUrl).pathname}`),
  );
  await page.goto(small.url('/series/three-doors/'));
  const link = page.locator('main .name a').first();
  await expect(link).toHaveAttribute('href', '/posts/c%2B%2B/#via=series/three-doors');
  await link.hover();
  await expect.poll(() => attempts).toContain('Ready /posts/c%2B%2B/');
});
