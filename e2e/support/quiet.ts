import type { Page } from '@playwright/test';

/**
 * Writes down everything on a page that a reader should never meet: console messages of any kind,
 * errors, failed requests and requests to another origin.
 */
export function listenForNoise(page: Page, origin: string): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') noise.push(`elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  return noise;
}
