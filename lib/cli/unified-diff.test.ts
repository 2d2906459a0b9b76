import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

function change(lines: readonly string[], changes: Readonly<Record<number, string>>, end = '\n') {
  const after = lines.map((line, index) => changes[index + 1] ?? line);
  return unifiedDiff('content/x.yml', lines.join('\n') + end, after.join('\n') + end);
}

it('shows three lines around a change', () => {
  expect(change(numbered(9), { 5: 'new' })).toBe(
    [
      '--- a/content/x.yml',
      '+++ b/content/x.yml',
      '@@ -2,7 +2,7 @@',
      ' line 2',
      ' line 3',
      ' line 4',
      '-line 5',
      '+new',
      ' line 6',
      ' line 7',
      ' line 8',
    ].join('\n'),
  );
});

it('joins changes that are near, and parts those that are far', () => {
  const hunks = change(numbered(40), { 2: 'a', 3: 'b', 8: 'c', 30: 'd' })
    .split('\n')
    .filter((line) => /^[@+-]/.test(line));
  expect(hunks.slice(2)).toEqual([
    '@@ -1,11 +1,11 @@',
    '-line 2',
    '-line 3',
    '+a',
    '+b',
    '-line 8',
    '+c',
    '@@ -27,7 +27,7 @@',
    '-line 30',
    '+d',
  ]);
});

it('says when a file has no line end at its end', () => {
  expect(change(['a', 'b'], { 2: 'c' }, '').split('\n').slice(2)).toEqual([
    '@@ -1,2 +1,2 @@',
    ' a',
    '-b',
    '\\ No newline at end of file',
    '+c',
    '\\ No newline at end of file',
  ]);
});

it('shows lines that were added or taken out, as git apply reads them', () => {
  const file = 'x.txt';
  const before = `${numbered(30).join('\n')}\n`;
  const after = before
    .replace('line 2\n', 'line 2\nnew 1\nnew 2\n')
    .replace('line 20\n', '')
    .replace('line 30\n', 'line 30\nlast');
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    writeFileSync(join(folder, file), before);
    execFileSync('git', ['apply', '-'], {
      cwd: folder,
      input: `${unifiedDiff(file, before, after)}\n`,
    });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
