import type { Page } from '@playwright/test';

/**
 * Makes every page that is opened from now on write down what moves on it, and returns what reads
 * that: a line of JSON for each layout shift (https://wicg.github.io/layout-instability/). A page is
 * seen from when the whole of it has come: on a slow machine the end of a line may follow its beginning.
 */
export async function watchShifts(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const hold = new CSSStyleSheet();
    hold.replaceSync('body { visibility: hidden }');
    document.adoptedStyleSheets = [hold];
    document.addEventListener('readystatechange', () => (document.adoptedStyleSheets = []), {
      once: true,
    });
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'moved'));
}
