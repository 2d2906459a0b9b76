import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const section = (page: Page, name: string) =>
  page.locator('section.related').filter({ has: page.getByRole('heading', { name }) });

test('a post names three related ones and what they share', async ({ page, serve }) => {
  const site = await serve('real');
  await page.goto(site.url('/posts/stock-that-you-cannot-spend-yet/'));
  const rows = section(page, 'Related').getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveText(
    /^What the next job costs also about \S+, \S+, (Money|Career)$/,
  );
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the next job costs');
});

test('every post of the real site has related ones, and none is related to itself', async ({
  page,
  serve,
}) => {
  const site = await serve('real');
  for (const path of site.posts) {
    await page.goto(site.origin + path);
    const hrefs = await section(page, 'Related')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.length, path).toBe(3);
    expect(new Set([...hrefs, path]).size, path).toBe(4);
  }
});

test('what the writer pinned comes first, what is excluded does not come', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/where-it-came-from/'));
  const rows = section(page, 'Related').getByRole('listitem');
  await expect(rows.first()).toHaveText('C++ at the door');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Every word' })).toHaveCount(0);
});

test('a post names those that link to it, with the sentence and the link in it', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/every-word/'));
  const rows = section(page, 'Linked from').getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('link')).toHaveText('An upright picture');
  await expect(rows.locator('blockquote')).toHaveText(
    'It stands beside one of each construct, of which it is none.',
  );
  await expect(rows.locator('mark')).toHaveText('one of each construct');
  await rows.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An upright picture');
  await expect(section(page, 'Linked from')).toHaveCount(0);
});

test('a link in a note counts, with the sentence of the note', async ({ page, small }) => {
  await page.goto(small.url('/posts/where-it-came-from/'));
  await expect(section(page, 'Linked from').locator('blockquote')).toHaveText(
    'And one more is at the place it came from.',
  );
});

test('several links of one post are named once', async ({ page, small }) => {
  await page.goto(small.url('/posts/数据/'));
  await expect(section(page, 'Linked from').getByRole('listitem')).toHaveCount(1);
});
