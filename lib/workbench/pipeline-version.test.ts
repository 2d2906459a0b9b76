import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pipelineVersion } from './pipeline-version.ts';

function createProject() {
  const root = mkdtempSync(join(tmpdir(), 'version-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = [
    'package-lock.json',
    'lib/blog/a.ts',
    'lib/diagnostics/a.ts',
    'lib/mdx/steps/a.ts',
    'lib/mdx/steps/a.test.ts',
    'lib/workbench/a.ts',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

test.each([
  'package-lock.json',
  'lib/blog/a.ts',
  'lib/diagnostics/a.ts',
  'lib/mdx/steps/a.ts',
  'lib/workbench/a.ts',
])('a change of %s is another version', (file) => {
  const root = createProject();
  const before = pipelineVersion(root);
  expect(pipelineVersion(root)).toBe(before);
  appendFileSync(join(root, file), ' ');
  expect(pipelineVersion(root)).not.toBe(before);
});

test('a file that comes, goes or is renamed is another version; a test is not', () => {
  const root = createProject();
  const before = pipelineVersion(root);
  appendFileSync(join(root, 'lib/mdx/steps/a.test.ts'), ' ');
  expect(pipelineVersion(root)).toBe(before);
  writeFileSync(join(root, 'lib/mdx/b.ts'), '');
  const more = pipelineVersion(root);
  rmSync(join(root, 'lib/mdx/steps/a.ts'));
  expect(new Set([before, more, pipelineVersion(root)]).size).toBe(3);
});
