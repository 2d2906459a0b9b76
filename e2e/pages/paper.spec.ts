import type { Page } from '@playwright/test';
import { laidOut } from '../support/laid-out.ts';
import { readPaper } from '../support/parity/read-paper.ts';
import { wordsIn } from '../support/parity/words.ts';
import { bothSites, expect, test } from '../support/test.ts';

test('every sheet has its number at its foot, and no furniture of the site', async ({
  page,
  serve,
}) => {
  test.setTimeout(300_000);
  for (const name of bothSites) {
    const site = await serve(name);
    const post = site.posts.find((each) => /forty-constructs|writing-here/.test(each)) ?? '';
    await page.goto(site.origin + post);
    const furniture = page.locator('.skip, .site a, .toc a, .toc p, [data-scheme-switch]');
    const words = new Set(await furniture.allTextContents());
    expect(words.size).toBeGreaterThan(4);
    const sheets = await print(page);
    for (const [index, sheet] of sheets.entries()) {
      const lines = sheet.split('\n').filter((line) => line.trim() !== '');
      expect(lines.at(-1), post).toBe(String(index + 1));
      expect(lines).not.toContain('Skip to the text');
      expect(lines).not.toContain('On this page');
      expect(sheet).not.toContain('Follow by');
    }
  }
});

test('figures are whole, each on one sheet with its caption', async ({ page, small }) => {
  await page.goto(small.url('/posts/forty-constructs/'));
  const sheets = (await print(page)).map(wordsIn);
  const sheetOf = (word: string) => sheets.findIndex((words) => words.includes(word));
  for (const [caption, ...parts] of [
    ['C01', 'T10', 'T12', 'T14', 'T15'],
    ['C05', 'L03'],
    ['C09', 'C07', 'C08'],
  ] as const) {
    expect(sheetOf(caption)).toBeGreaterThanOrEqual(0);
    expect(parts.map(sheetOf), caption).toEqual(parts.map(() => sheetOf(caption)));
  }
});

test('addresses follow their links, but for those that are written out', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/forty-constructs/'));
  const text = (await print(page)).join('\n').replaceAll(/\s+/g, '');
  for (const address of ['https://example.org/note', 'https://example.org/one']) {
    expect(text.split(`alink(${address})`), address).toHaveLength(2);
  }
  expect(text.split('https://example.org/bare')).toHaveLength(2);
});

async function print(page: Page): Promise<string[]> {
  await laidOut(page);
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}
