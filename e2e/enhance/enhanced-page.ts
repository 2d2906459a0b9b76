import type { Page } from '@playwright/test';
import { bundleEnhancement } from '#components/enhance/bundle-enhancement.ts';
import { schemeScript } from '#components/enhance/scheme-script.ts';

interface Parts {
  readonly enhancement: string;
  readonly body: string;
}

/** Shows a page with one enhancement, as a site would serve it. */
export async function openEnhanced(page: Page, { enhancement, body }: Parts): Promise<void> {
  const script = await bundleEnhancement(enhancement);
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
  await page.route('https://site.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/enhance.js')
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/picture.svg')
      return route.fulfill({ contentType: 'image/svg+xml', body: picture });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Page</title><script>${schemeScript}</script>
<script type="module" src="/enhance.js"></script></head><body>${body}</body></html>`,
    });
  });
  await page.goto('https://site.example/', { waitUntil: 'load' });
}
