import { expect, test } from 'vitest';
import { drawText } from './testing/draw-text.ts';
import { faultCases } from './testing/fault-cases.ts';
import { testFile } from './testing/surroundings.ts';

const frontMatter = ['---', 'title: A post', '---', ''];

test.each(faultCases)('$name', async ({ lines, world, findings }) => {
  const { diagnostics } = await drawText([...frontMatter, ...lines].join('\n'), world);
  expect(
    diagnostics.map(({ id, range, message, hint }) => [id, show(range), message, hint]),
  ).toEqual(findings);
  expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set([testFile]));
});

test('line ends of Windows move no position', async () => {
  for (const { lines, world, findings } of faultCases) {
    const { diagnostics } = await drawText([...frontMatter, ...lines].join('\r\n'), world);
    expect(diagnostics.map(({ range }) => show(range))).toEqual(findings.map(([, at]) => at));
  }
});

test('a text with more faults than are reported ends', async () => {
  const { diagnostics } = await drawText('<Mark>\n\n'.repeat(100));
  expect(diagnostics.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, () => 'mdx-syntax'));
});

function show(
  range: { line: number; column: number; endLine?: number; endColumn?: number } = {
    line: 0,
    column: 0,
  },
) {
  const start = `${range.line}:${range.column}`;
  return range.endLine ? `${start}-${range.endLine}:${range.endColumn}` : start;
}
