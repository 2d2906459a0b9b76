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
