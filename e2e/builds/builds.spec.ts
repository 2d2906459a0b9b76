import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exportKeyFile } from '#lib/cli/run-next-build.ts';
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

test('what has been rendered is taken again after a change of a text, and comes out as if made anew', async () => {
  const { contentEdited: content, edited, editedAnew } = folders;
  await rm(content, { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  const post = path.join(content, 'posts/writing-here/index.mdx');
  const change = async (from: RegExp, to: string) =>
    writeFile(post, (await readFile(post, 'utf8')).replace(from, to));

  expect((await build({ content, out: edited })).code).toBe(0);
  await change(/$/, '\nA sentence that was not here.\n');
  const again = await build({ content, out: edited });
  expect(again.output).toContain('Finishing the pages, which are as they were');
  await rm(exportKeyFile);
  const anew = await build({ content, out: editedAnew });
  expect(anew.output).toContain('Finishing the pages, rendered in');
  expect(await hashFolder(edited)).toEqual(await hashFolder(editedAnew));
  const page = await readFile(path.join(edited, 'posts/writing-here/index.html'), 'utf8');
  expect(page).toContain('A sentence that was not here.');

  await change(/^title: .*$/m, 'title: Another title');
  const renamed = await build({ content, out: edited });
  expect(renamed.output).toContain('Finishing the pages, rendered in');
  expect(await readFile(path.join(edited, 'index.html'), 'utf8')).toContain('Another title');
});
