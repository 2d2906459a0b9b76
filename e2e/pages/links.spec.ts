import { crawl, withoutHash } from '../support/crawl.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['small', 'sub', 'real'] as const) {
  test(`every link, anchor and picture of ${name} leads somewhere, and to every page`, async ({
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    const { references, answers } = await crawl(site.url('/'));
    const own = references.filter(({ to }) => to.origin === site.origin);
    const dead = own.filter(({ to }) => {
      const answer = answers.get(withoutHash(to));
      if (answer?.status !== 200) return true;
      const id = decodeURIComponent(to.hash.slice(1));
      return id !== '' && id !== 'top' && !id.startsWith('via=') && !answer.ids.has(id);
    });
    expect(dead.map(({ from, element, to }) => `${from} ${element} ${to.href}`)).toEqual([]);

    const outside = own.filter(({ to }) => !to.pathname.startsWith(`${site.basePath}/`));
    expect(outside.map(({ to }) => to.href)).toEqual([]);

    const pathOf = (address: string) => decodeURIComponent(new URL(address).pathname);
    const reached = new Set([...answers.keys()].map(pathOf));
    expect(site.pages.map(decodeURI).filter((page) => !reached.has(page))).toEqual([]);
  });
}

test('an unknown address answers 404 with the page for it', async ({ page, serve }) => {
  for (const name of ['small', 'sub', 'real'] as const) {
    const site = await serve(name);
    for (const path of ['/nowhere/', '/posts/nowhere/', '/posts/every-word/nowhere.png', '/数/']) {
      const response = await page.goto(site.url(path));
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
      const home = page.getByRole('banner').getByRole('link').first();
      await expect(home).toHaveAttribute('href', `${site.basePath}/`);
    }
  }
});

test('addresses that are not ASCII lead to their pages, typed or clicked', async ({
  page,
  serve,
}) => {
  for (const name of ['small', 'sub'] as const) {
    const site = await serve(name);
    for (const [path, title] of [
      ['/posts/数据/', '数据'],
      ['/posts/hành-trình/', 'Hành trình'],
      ['/posts/c++/', 'C++ at the door'],
      ['/categories/数据/', '数据'],
      ['/categories/hành-trình/', 'hành trình'],
      ['/categories/c-plus-plus/', 'C++'],
      ['/tags/c-plus-plus/', 'C++'],
      ['/tags/数据/', '数据'],
      ['/authors/数据组/', '数据组'],
      ['/authors/ban-biên-tập/', 'Ban biên tập'],
    ] as const) {
      const response = await page.goto(site.url(path));
      expect(response?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
    await page.goto(site.url('/posts/hành-trình/'));
    await page.getByRole('link', { name: 'the data' }).click();
    await expect(page).toHaveURL(site.url('/posts/数据/#第一节'));
    await page.goBack();
    const picture = page.locator('.figure img');
    await expect(picture).toHaveJSProperty('complete', true);
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  }
});

test('an old address leads to its post', async ({ page, serve }) => {
  for (const name of ['small', 'sub'] as const) {
    const site = await serve(name);
    for (const path of ['/2019/where/', '/alte-adresse/über-uns.html']) {
      await page.goto(site.url(path), { waitUntil: 'commit' });
      await expect(page).toHaveURL(site.url('/posts/where-it-came-from/'));
    }
  }
});
