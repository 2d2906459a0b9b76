import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { folders } from '../support/folders.ts';
import { expect, test } from '../support/test.ts';

/** Names of the folders of all posts that are published on the day of the build. */
async function published(): Promise<string[]> {
  const names = await readdir(path.join(folders.content, 'posts'));
  return names.filter((name) => name !== 'never' && name !== 'not-yet').sort();
}

/** The posts that a list shows, in its order. */
async function entries(page: Page) {
  // An address is new before its page has come.
  await page.waitForLoadState();
  return page.locator('.entry').evaluateAll((all) =>
    all.map((entry) => ({
      slug: decodeURIComponent(entry.querySelector('a')?.pathname.split('/').at(-2) ?? ''),
      day: entry.querySelector('time')?.dateTime ?? '',
      section: entry.closest('section')?.querySelector('h2')?.textContent ?? '',
    })),
  );
}

/** All entries of a list that spans several pages, by its links to older ones. */
async function walk(page: Page) {
  const pages = [await entries(page)];
  const older = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Older' });
  while ((await older.count()) > 0) {
    await older.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Page ${pages.length + 1}`);
    pages.push(await entries(page));
  }
  return pages;
}

test('the list of all posts holds each post once, twenty a page', async ({ page, small }) => {
  await page.goto(small.url('/posts/'));
  const pages = await walk(page);
  expect(pages.map((each) => each.length)).toEqual([20, 20, 13]);
  const slugs = pages.flat().map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(await published());
  expect(page.url()).toBe(small.url('/posts/page/3/'));
});

test('each page of a list leads to the one before', async ({ page, small }) => {
  await page.goto(small.url('/posts/page/3/'));
  const pager = page.getByRole('navigation', { name: 'Pages' });
  await expect(pager).toContainText('Page 3 of 3');
  await expect(pager.getByRole('link', { name: 'Older' })).toHaveCount(0);
  await pager.getByRole('link', { name: 'Newer' }).click();
  await expect(page).toHaveURL(small.url('/posts/page/2/'));
  await pager.getByRole('link', { name: 'Newer' }).click();
  await expect(page).toHaveURL(small.url('/posts/'));
  await expect(pager).toContainText('Page 1 of 3');
  await expect(pager.getByRole('link', { name: 'Newer' })).toHaveCount(0);
});

test('posts stand under their year, newest first', async ({ page, small }) => {
  await page.goto(small.url('/posts/'));
  const all = (await walk(page)).flat().filter(({ section }) => section !== 'Pinned');
  for (const { section, day } of all) expect(section).toBe(day.slice(0, 4));
  const days = all.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().reverse());
});

test('a pinned post stands first, apart from the years', async ({ page, small }) => {
  for (const list of ['/', '/posts/']) {
    await page.goto(small.url(list));
    const [first, second] = await entries(page);
    expect(first).toEqual({ slug: 'where-it-came-from', day: '2024-02-29', section: 'Pinned' });
    expect(second?.section).toBe('2026');
  }
});

test('the home page shows the newest posts and leads to all of them', async ({ page, small }) => {
  await page.goto(small.url('/'));
  expect(await entries(page)).toHaveLength(20);
  await page.getByRole('link', { name: 'All posts' }).click();
  await expect(page).toHaveURL(small.url('/posts/'));
});

for (const [room, slug, title, count] of [
  ['categories', 'hành-trình', 'hành trình', 43],
  ['categories', 'c-plus-plus', 'C++', 24],
  ['categories', '数据', '数据', 2],
  ['authors', 'ban-biên-tập', 'Ban biên tập', 44],
  ['authors', '数据组', '数据组', 2],
  ['tags', '数据', '数据', 44],
  ['tags', 'c-plus-plus', 'C++', 3],
] as const) {
  test(`${room} lists ${title} with its ${count} posts, each of which leads back`, async ({
    page,
    small,
  }) => {
    await page.goto(small.url(`/${room}/`));
    const place = room === 'tags' ? '.strip a' : '.rows li';
    const row = page.locator(place).filter({ hasText: title }).first();
    await expect(row).toContainText(room === 'tags' ? String(count) : `${count} posts`);
    await row.getByText(title).first().click();
    await expect(page).toHaveURL(small.url(`/${room}/${slug}/`));
    const posts = (await walk(page)).flat();
    expect(new Set(posts.map((each) => each.slug)).size).toBe(count);
    await page.goto(small.url(`/posts/${posts.at(-1)?.slug}/`));
    const back = page.locator(
      `article a[href="${new URL(small.url(`/${room}/${slug}/`)).pathname}"]`,
    );
    await expect(back.first()).toHaveText(title);
  });
}

test('every entry says who wrote it, when, how long it takes and where it is filed', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/'));
  const entry = page.locator('.entry').filter({ hasText: 'Every word' });
  await expect(entry).toContainText('One of each construct, with <angle brackets> & an ampersand');
  const byline = entry.locator('.byline');
  await expect(byline).toHaveText(
    /^1 Oct\s·\sThe Desk, Ban biên tập\s·\s\d+\smin\s·\sFixtures, C\+\+$/,
  );
  const minutes = /\d+\smin/.exec((await byline.textContent()) ?? '')?.[0] ?? '';
  await entry.getByRole('link', { name: 'Every word' }).click();
  await page.waitForURL(small.url('/posts/every-word/'));
  await expect(page.locator('.byline')).toContainText(minutes);
});

test('a longer text takes longer to read', async ({ page, small }) => {
  const minutes = async (slug: string) => {
    await page.goto(small.url(`/posts/${slug}/`));
    return /(\d+)\smin/.exec((await page.locator('.byline').textContent()) ?? '')?.[1];
  };
  expect(await minutes('filler-1')).toBe('1');
  // 42 paragraphs of 17 words.
  expect(await minutes('filler-42')).toBe('3');
});
