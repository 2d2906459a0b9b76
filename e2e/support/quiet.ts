import type { Page, Request } from '@playwright/test';

/**
 * Writes down everything on a page that a reader should never meet: console messages of any kind,
 * errors, failed requests and requests to another origin. What a page still asks for as it
 * is left, its icon for one, has not failed.
 */
export function listenForNoise(page: Page, origin: string): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  const underWay = new Set<Request>();
  let leaving = false;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) leaving = false;
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => {
    if (underWay.delete(request)) noise.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      underWay.clear();
      underWay.add(request);
      leaving = true;
    } else if (!leaving) underWay.add(request);
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') noise.push(`elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  return noise;
}
