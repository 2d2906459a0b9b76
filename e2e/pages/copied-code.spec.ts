import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [title, code] of [
  ['drain.sh', 'first --command\n\nsecond --command'],
  ['air.ts', "const density = 1.2;\nconst rise = 20;\n\nexport const a = '<b>&amp;</b>';"],
] as const) {
  test(`the button copies ${title} as it was written, without markers or numbers`, async ({
    page,
    small,
  }) => {
    await page.goto(small.url('/posts/every-word/'));
    const block = page.locator('figure').filter({ hasText: title });
    const button = block.getByRole('button', { name: 'Copy the code' }).last();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(block.getByRole('status').last()).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trimEnd()).toBe(code);
  });
}

test('a marker in code leads to its note beneath', async ({ page, small }) => {
  await page.goto(small.url('/posts/every-word/'));
  const markers = page.locator('.code-with-notes [data-code-marker]');
  await expect(markers).toHaveText(['1', '2', '1']);
  await markers.nth(1).click();
  await expect(page.locator('.code-notes li:target')).toContainText('code-note-two');
});
