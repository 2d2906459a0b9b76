import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectDir } from '#lib/cli/environment.ts';
import { runChild } from '#lib/cli/run-child.ts';
import { hashFolder } from '../support/build.ts';
import { today } from '../support/folders.ts';
import { writeContent } from '../support/write-content.ts';

test('a build of faulty content names every fault, exits with 1 and leaves the last site as it was', async () => {
  const testInfo = test.info();
  const content = testInfo.outputPath('content');
  const out = testInfo.outputPath('site');
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, '404.html'), 'the last site');
  await writeFile(path.join(out, 'index.html'), 'the last site');
  const before = await hashFolder(out);

  await writeContent(content);
  const lines = await spoil(content, 'c++', (text) => `${text}\nA [dead link](/nowhere/).\n`);
  await spoil(content, '数据', (text) => text.replace('[数据组]', '[数据族]'));

  const { code, output } = await runChild('npm', ['run', 'build'], {
    cwd: projectDir,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, HINDSIGHT_NOW: today },
    output: 'keep',
  });
  expect(code, output).toBe(1);
  expect(output).toContain(`content/posts/c++/index.mdx:${lines + 1}:3`);
  expect(output).toContain('/nowhere/');
  expect(output).toContain('content/posts/数据/index.mdx:5:11');
  expect(output).toContain('数据族');
  expect(output).toContain('数据组');
  expect(await hashFolder(out)).toEqual(before);
});

/** Rewrites a post; returns how many lines it had. */
async function spoil(
  content: string,
  slug: string,
  change: (text: string) => string,
): Promise<number> {
  const file = path.join(content, 'posts', slug, 'index.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  return text.split('\n').length;
}
