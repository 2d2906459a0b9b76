import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from '../support/folders.ts';
import { bothSites, expect, test } from '../support/test.ts';

// In the small site each note holds a word of its own: n-tern in an annotation, r-swift in a reference.
const posts = [
  'every-word',
  'notes-in-every-place',
  'twelve-notes',
  'long-words',
  'hành-trình',
  '数据',
];

for (const post of posts) {
  test(`each annotation of ${post} is in its page exactly once`, async ({ page, small }) => {
    const source = await readFile(path.join(folders.content, 'posts', post, 'index.mdx'), 'utf8');
    const words = source.match(/(?<=[(（])n-\p{L}+/gu) ?? [];
    expect(words.length).toBeGreaterThan(0);
    await page.goto(small.url(`/posts/${post}/`));
    const text = (await page.locator('body').textContent()) ?? '';
    const counts = words.map((word) => [word, text.split(word).length - 1]);
    expect(counts).toEqual(words.map((word) => [word, 1]));
  });
}

test('each reference is a note at its first mark and an entry of the list, with a link to each mark', async ({
  page,
  small,
}) => {
  await page.goto(small.url('/posts/notes-in-every-place/'));
  for (const [word, marks] of [
    ['r-petrel', 3],
    ['r-diver', 2],
  ] as const) {
    await expect(page.locator('.note').filter({ hasText: word })).toHaveCount(1);
    const entry = page.locator('.references li').filter({ hasText: word });
    await expect(entry).toHaveCount(1);
    await expect(entry.getByRole('link', { name: /^Back to mark/ })).toHaveCount(marks);
    const number = await entry.getAttribute('value');
    await expect(page.locator(`.prose [popovertarget="note-${number}"]`)).toHaveCount(marks);
  }
  const repeated = page.locator('.note').filter({ hasText: 'n-turnstone' });
  const id = await repeated.getAttribute('id');
  await expect(page.locator(`[popovertarget="${id}"]`)).toHaveCount(2);
});

for (const name of bothSites) {
  test(`the numbers of the notes of ${name} count up, and each note has its marker before it`, async ({
    page,
    serve,
  }) => {
    const site = await serve(name);
    for (const post of site.posts) {
      await page.goto(site.origin + post);
      const { notes, markers } = await page.evaluate(() => ({
        notes: [...document.querySelectorAll('.note')].map((note) => note.id),
        markers: [...document.querySelectorAll('.marker')].map(
          (marker) => marker.getAttribute('popovertarget') ?? '',
        ),
      }));
      const numbers = notes.map((_, index) => `note-${index + 1}`);
      expect(notes, post).toEqual(numbers);
      expect([...new Set(markers)].sort(), post).toEqual([...numbers].sort());
    }
  });
}
