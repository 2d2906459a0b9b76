import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const trails = [
  ['/posts/', 'All posts', 53],
  ['/categories/hành-trình/', 'In hành trình', 43],
  ['/categories/c-plus-plus/', 'In C++', 24],
  ['/authors/desk/', 'By The Desk', 8],
  ['/authors/数据组/', 'By 数据组', 2],
  ['/series/three-doors/', 'In Three doors', 3],
] as const;

const headings = 'main .name a';
const links = (page: Page, side: 'older' | 'newer') => page.locator(`.trails .${side}`);

/** The addresses of all posts of a list, in its order, pinned ones where their date puts them. */
async function listed(page: Page, list: string): Promise<string[]> {
  await page.goto(list);
  const found: { href: string; day: string; pinned: boolean }[] = [];
  const older = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Older' });
  for (;;) {
    found.push(
      ...(await page.locator(headings).evaluateAll((all) =>
        all.map((link) => ({
          href: link instanceof HTMLAnchorElement ? link.href : '',
          day: link.closest('.entry')?.querySelector('time')?.dateTime ?? '',
          pinned: link.closest('section')?.querySelector('h2')?.textContent === 'Pinned',
        })),
      )),
    );
    if ((await older.count()) === 0) break;
    const here = page.url();
    await older.click();
    await page.waitForURL(({ href }) => href !== here);
  }
  const pinned = found.filter((each) => each.pinned);
  const others = found.filter((each) => !each.pinned);
  for (const each of pinned) {
    const at = others.findIndex(({ day }) => day < each.day);
    others.splice(at === -1 ? others.length : at, 0, each);
  }
  return others.map(({ href }) => href);
}

for (const [list, label, count] of trails) {
  const forth = list.startsWith('/series/') ? 'newer' : 'older';
  const back = forth === 'older' ? 'newer' : 'older';

  test(`${label}: from the list to its end, each post once, in its order, and back`, async ({
    page,
    small,
  }) => {
    test.setTimeout(300_000);
    const expected = await listed(page, small.url(list));
    expect(new Set(expected).size).toBe(count);
    await page.goto(expected[0] ?? '');
    const front = page.locator('.trails li').first();
    const visited = [page.url()];
    await expect(front.locator('p')).toHaveText(label);
    await expect(front.locator(`.${back}`)).toHaveCount(0);
    while ((await front.locator(`.${forth}`).count()) > 0) {
      const next = await front.locator(`.${forth}`).getAttribute('href');
      await front.locator(`.${forth}`).click();
      await page.waitForURL((url) => url.href.endsWith(next ?? ''));
      await expect(front.locator('p')).toHaveText(label);
      visited.push(page.url());
    }
    expect(visited).toEqual(expected);
    // The way that the reader came is the way of the button, and the link to the post before leads there too.
    for (const before of visited.slice(0, -1).toReversed().slice(0, 5)) {
      const link = front.locator(`.${back}`);
      expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(before);
      await page.goBack();
      await page.waitForURL(before);
      await expect(front.locator('p')).toHaveText(label);
    }
  });

  test(`${label}: the same without JavaScript, by its label`, async ({ browser, small }) => {
    test.setTimeout(300_000);
    const page = await browser.newPage({ javaScriptEnabled: false });
    const expected = await listed(page, small.url(list));
    await page.goto(expected[0] ?? '');
    const row = page.locator('.trails li').filter({
      has: page
        .locator('p')
        .getByText(label, { exact: true })
        .or(page.locator(`p:text-is("${label}")`)),
    });
    const visited = [page.url()];
    while ((await row.locator(`.${forth}`).count()) > 0) {
      const next = await row.locator(`.${forth}`).getAttribute('href');
      await row.locator(`.${forth}`).click();
      await page.waitForURL((url) => url.href.endsWith(next ?? ''));
      visited.push(page.url());
    }
    expect(visited).toEqual(expected);
    await page.goBack();
    await page.waitForURL(visited.at(-2) ?? '');
    await page.close();
  });
}

test('under a base path a trail leads from part to part', async ({ page, serve }) => {
  const site = await serve('sub');
  await page.goto(site.url('/series/three-doors/'));
  await page.locator(headings).first().click();
  for (const path of ['/posts/hành-trình/', '/posts/数据/']) {
    const front = page.locator('.trails li').first();
    await expect(front.locator('p')).toHaveText('In Three doors');
    await front.locator('.newer').click();
    await page.waitForURL(`${site.url(path)}#via=series/three-doors`);
  }
});

test('a trail in the address leaves the reader at the head, and is no other page', async ({
  page,
  small,
}) => {
  await page.goto(`${small.url('/posts/every-word/')}#via=category/c-plus-plus`);
  await expect(page.locator('.trails li').first().locator('p')).toHaveText('In C++');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://small.example/posts/every-word/',
  );
});

test('without a trail in the address, or with one that is not there, all posts come first', async ({
  page,
  small,
}) => {
  for (const end of ['', '#via=category/nowhere', '#apart']) {
    await page.goto(small.url('/posts/every-word/') + end);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.trails p')).toHaveText([
      'All posts',
      'In C++',
      'In Fixtures',
      'By Ban biên tập',
      'By The Desk',
    ]);
  }
});

test('the parts of a series name the trail', async ({ page, small }) => {
  await page.goto(small.url('/posts/c++/'));
  await page.locator('section.series').getByRole('link', { name: '数据', exact: true }).click();
  await page.waitForURL(/#via=series\/three-doors$/);
  const front = page.locator('.trails li').first();
  await expect(front).toContainText('Previous Hành trình');
  await expect(front.locator('.newer')).toHaveCount(0);
});

test('every post names its neighbours on each of its trails, and no post names a draft', async ({
  page,
  small,
}) => {
  for (const path of small.posts.filter((each) => !each.includes('filler'))) {
    await page.goto(small.origin + path);
    expect(await links(page, 'older').or(links(page, 'newer')).count(), path).toBeGreaterThan(1);
    await expect(page.locator('.further')).not.toContainText(/Zwielichtzebra|Morgenmakrele/);
  }
});
