import { expect, test } from '../support/test.ts';

const parts = [
  ['C++ at the door', '/posts/c++/'],
  ['Hành trình', '/posts/hành-trình/'],
  ['数据', '/posts/数据/'],
] as const;

test('a series lists its parts in the order to read them', async ({ page, small }) => {
  await page.goto(small.url('/series/'));
  await page.getByRole('main').getByRole('link', { name: 'Three doors' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
    parts.map(([title]) => title),
  );
  await expect(page.locator('.row-label')).toHaveText([
    'Part 1 of 3',
    'Part 2 of 3',
    'Part 3 of 3',
  ]);
});

for (const [index, [title, path]] of parts.entries()) {
  test(`${title} says that it is part ${index + 1} of 3, and leads to the others`, async ({
    page,
    small,
  }) => {
    await page.goto(small.url(path));
    await expect(page.locator('.byline')).toContainText(`Part ${index + 1} of Three doors`);
    const box = page.locator('section.series');
    await expect(box.getByRole('heading')).toHaveText(`Part ${index + 1} of 3 in Three doors`);
    await expect(box.getByRole('listitem')).toHaveText(parts.map(([name]) => name));
    await expect(box.locator('[aria-current=page]')).toHaveText(title);
    await expect(box.locator('li a')).toHaveCount(2);
    const [other] = parts.filter((part) => part[0] !== title);
    await box.getByRole('link', { name: other?.[0] ?? '', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(other?.[0] ?? '');
  });
}
