import type { Page } from '@playwright/test';
import { folders } from '../support/folders.ts';
import { hosts, withHost } from '../support/hosts.ts';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

for (const host of hosts) {
  test(`no page from ${host} breaks its security policy`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints = await listen(page);
    const had = await withHost(host, { folder: folders.small, basePath: '' }, async (origin) => {
      for (const kind of kinds) {
        const answer = await page.goto(`${origin}${encodeURI(kind)}`);
        expect(answer?.headers()['content-security-policy'], kind).toBeDefined();
        if (host === 'npm start') await pressEverything(page);
      }
      await page.goto('about:blank');
    });
    test.skip(!had, `${host} is not here, and only root can install it`);
    expect(complaints).toEqual([]);
  });
}

test('the policy in the page refuses what the policy of a host refuses', async ({ page }) => {
  await withHost('npm start', { folder: folders.small, basePath: '' }, async (origin) => {
    // As GitHub Pages does: the file, and no header of ours.
    await page.route('**/*', async (route) => {
      const answer = await route.fetch();
      const type = answer.headers()['content-type'] ?? '';
      await route.fulfill({ response: answer, headers: { 'content-type': type } });
    });
    const complaints = await listen(page);
    const answer = await page.goto(`${origin}/posts/every-word/`);
    expect(answer?.headers()['content-security-policy']).toBeUndefined();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('run');
    await expect.poll(() => complaints.join()).toContain('script-src');
  });
});

/** What enhancements do to a finished page must not break the policy either. */
async function pressEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    // One that sends a form would leave the page.
    for (const button of document.querySelectorAll('button')) {
      if (button.type === 'button') button.click();
    }
  });
}

/** Collects what the policy refuses and what the console complains of, but for the page of a wrong address being one. */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('violated', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      window.violated(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    const { url } = message.location();
    const wrongAddress = message.text().includes('404') && url.endsWith('/nowhere/');
    if (['error', 'warning'].includes(message.type()) && !wrongAddress) {
      complaints.push(`${url}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

declare global {
  interface Window {
    violated: (text: string) => void;
  }
}
