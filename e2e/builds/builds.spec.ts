import { expect, test } from '@playwright/test';
import { build, hashFolder } from '../support/build.ts';
import { folders, subPath } from '../support/folders.ts';
import { writeContent } from '../support/write-content.ts';

// One after the other: builds of one project wait for each other.
test.describe.configure({ mode: 'serial' });

test('the small site is built', async () => {
  await writeContent(folders.content);
  const { code, output } = await build({ content: folders.content, out: folders.small });
  expect(code, output).toBe(0);
});

test('it is built under a base path', async () => {
  const out = folders.sub;
  const { code, output } = await build({ content: folders.content, out, basePath: subPath });
  expect(code, output).toBe(0);
});

test('the same content gives the same bytes, in another folder and at another hour', async () => {
  await writeContent(folders.contentAgain);
  const { code, output } = await build({
    content: folders.contentAgain,
    out: folders.again,
    now: '2026-11-20T17:31:12Z',
  });
  expect(code, output).toBe(0);
  const [first, second] = [await hashFolder(folders.small), await hashFolder(folders.again)];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});
