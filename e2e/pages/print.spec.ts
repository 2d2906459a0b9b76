import { laidOut } from '../support/laid-out.ts';
import { bothSites, expect, test } from '../support/test.ts';

test.describe('a post on paper', () => {
  test.beforeEach(async ({ page, small }) => {
    await page.goto(small.url('/posts/notes-in-every-place/'));
    await page.emulateMedia({ media: 'print' });
  });

  test('shows each annotation once, in the order of the text', async ({ page }) => {
    const notes = page.locator('.note[data-kind=annotation]');
    const count = await notes.count();
    expect(count).toBeGreaterThan(30);
    for (const note of await notes.all()) await expect(note).toBeVisible();
    await laidOut(page);
    // biome-ignore lint/performance/useDomNodeTextContent: only what is printed counts
    const text = await page.locator('.prose').innerText();
    const words = text.match(/(?<=\()n-\p{L}+/gu) ?? [];
    expect(new Set(words).size).toBe(words.length);
    expect(words).toHaveLength(count);
    const tops = await notes.evaluateAll((all) =>
      all.map((note) => note.getClientRects()[0]?.top ?? -1),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('shows each reference once, in the list', async ({ page }) => {
    for (const word of ['r-petrel', 'r-diver']) {
      const shown = page.locator('.note, .references li').filter({ hasText: word, visible: true });
      await expect(shown).toHaveCount(1);
      await expect(page.locator('.references li').filter({ hasText: word })).toBeVisible();
    }
  });

  test('covers no text with a note', async ({ page }) => {
    const position = await page
      .locator('.note[data-kind=annotation]')
      .evaluateAll((all) => all.map((note) => getComputedStyle(note).position));
    expect(new Set(position)).toEqual(new Set(['static']));
  });
});

test('callouts, tabs and folds are open on paper, each tab with its title', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/every-word/'));
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'hidden-in-a-fold',
    'n-dunlin',
    'in-the-first-tab',
    'in-the-second-tab',
    'in-the-third-tab',
    'in-the-details',
    'code-note-two',
  ]) {
    await expect(page.getByText(text).first(), text).toBeVisible();
  }
  for (const title of ['First', 'Second', 'Third']) {
    await expect(page.locator('.tab > summary', { hasText: title })).toBeVisible();
  }
  await laidOut(page);
  const panels = await page
    .locator('.tab')
    .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect()));
  for (const [index, { top }] of panels.entries()) {
    if (index > 0) expect(top).toBeGreaterThanOrEqual(panels[index - 1]?.bottom ?? 0);
  }
});

for (const name of bothSites) {
  test(`no page of ${name} prints the furniture of the site, nor is any wider than the paper`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    await page.emulateMedia({ media: 'print' });
    // A4 less the margins of the style sheet.
    await page.setViewportSize({ width: Math.round(((210 - 36) / 25.4) * 96), height: 1000 });
    for (const path of site.pages.filter((each) => !each.includes('filler'))) {
      await page.goto(site.origin + path);
      const furniture = page.locator('.site, .toc, .toc-folded, .pager, .further, .copy, .skip');
      await expect(furniture.filter({ visible: true }), path).toHaveCount(0);
      await laidOut(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      // Half a pixel of a table is rounded up.
      expect(excess, path).toBeLessThanOrEqual(1);
    }
  });
}

test('paper is white in every colour scheme, and links show where they lead', async ({
  page,
  small,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(small.url('/posts/every-word/'));
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const link = document.querySelector('.references a[href^=http]');
    const address = link ? getComputedStyle(link, '::after').content : '';
    return { backgroundColor, color, address };
  });
  expect(colours.backgroundColor).toBe('rgba(0, 0, 0, 0)');
  expect(colours.color).toBe('rgb(0, 0, 0)');
  expect(colours.address).toContain('https://example.org/one');
});
