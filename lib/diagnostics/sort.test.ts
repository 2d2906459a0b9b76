import { expect, test } from 'vitest';
import type { Range } from './diagnostic.ts';
import { report } from './report.ts';
import { sortDiagnostics } from './sort.ts';

function at(file: string, range?: Range) {
  return report('key-missing', { file, range, message: file });
}

test('diagnostics come by file, line and column', () => {
  const wanted = [
    at('content/a.mdx'),
    at('content/a.mdx', { line: 2, column: 9 }),
    at('content/a.mdx', { line: 10, column: 1 }),
    at('content/a.mdx', { line: 10, column: 3 }),
    at('content/b.mdx', { line: 1, column: 1 }),
  ];
  expect(sortDiagnostics(wanted.toReversed())).toEqual(wanted);
});

test('what is handed in stays as it was', () => {
  const given = [at('b'), at('a')];
  sortDiagnostics(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
});

test('two findings at one place come by id', () => {
  const missing = at('a');
  const invalid = report('date-invalid', { file: 'a', message: 'x' });
  expect(sortDiagnostics([missing, invalid])).toEqual([invalid, missing]);
});
