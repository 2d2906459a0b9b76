import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/test.ts';

const secrets = ['Zwielichtzebra', 'Morgenmakrele'].map((word) => word.toLowerCase());

test('the search for secret words finds what is there', async ({ small }) => {
  expect(await holders(small.folder, 'lapwing')).toContain(path.join('about', 'index.html'));
});

for (const name of ['small', 'sub'] as const) {
  for (const secret of secrets) {
    test(`no byte of ${name} tells of the unpublished ${secret}`, async ({ serve }) => {
      const { folder } = await serve(name);
      expect(await holders(folder, secret)).toEqual([]);
      for (const slug of ['never', 'not-yet']) {
        const files = await readdir(folder, { recursive: true });
        expect(files.filter((file) => file.split(path.sep).includes(slug))).toEqual([]);
      }
    });
  }
}

/** The files whose name or content holds a word, in any case. */
async function holders(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const text = (await readFile(file)).toString('latin1').toLowerCase();
    const name = path.relative(folder, file);
    if (text.includes(word) || name.toLowerCase().includes(word)) found.push(name);
  }
  return found;
}
