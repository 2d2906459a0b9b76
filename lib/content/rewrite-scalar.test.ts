import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from './read-yaml.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

function rewrite(source: string, path: readonly (string | number)[], text: string, key = false) {
  const lead = '---';
  const { value } = readYaml(source, 'x.mdx', lead.length);
  if (!value) throw new Error('the YAML is broken');
  const edits = rewriteScalar(value, path, text, key ? 'key' : 'value') ?? [];
  const file = `${lead}${source}`;
  return edits
    .reduce((was, { start, end, text: to }) => was.slice(0, start) + to + was.slice(end), file)
    .slice(lead.length);
}

test.each([
  ['\nseries: lving # a note\n', ['series'], 'leaving', '\nseries: leaving # a note\n'],
  ['\nx: [Carrer, B]\n', ['x', 0], 'Career', '\nx: [Career, B]\n'],
  ["\nx: ['Carrer']\n", ['x', 0], "It's", "\nx: ['It''s']\n"],
  ['\nx:\n  - "Carrer"\n', ['x', 0], 'Career', '\nx:\n  - "Career"\n'],
  ['\nx: [A]\n', ['x', 0], 'R, or: D', '\nx: ["R, or: D"]\n'],
  ['\nx: [A]\n', ['x', 0], 'true', '\nx: ["true"]\n'],
  ['\nx: [A]\n', ['x', 0], '2024', '\nx: ["2024"]\n'],
  ['\nx: [A]\n', ['x', 0], 'C#', '\nx: ["C#"]\n'],
  ['\r\nx: A\r\n', ['x'], '数据', '\r\nx: 数据\r\n'],
] as const)('%j', (source, path, text, expected) => {
  const written = rewrite(source, path, text);
  expect(written).toBe(expected);
  expect(JSON.stringify(parse(written))).toContain(JSON.stringify(text));
});

test('a key is written without quotes', () => {
  expect(rewrite('\n"titel": A\n', ['titel'], 'title', true)).toBe('\ntitle: A\n');
});

test('a text over several lines stays', () => {
  expect(rewrite('\nx: a\n  b\n', ['x'], 'c')).toBe('\nx: a\n  b\n');
});
