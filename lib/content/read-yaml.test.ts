import { describe, expect, test } from 'vitest';
import { readYaml, type Yaml } from './read-yaml.ts';

function read(source: string): Yaml {
  const { value, diagnostics } = readYaml(source, 'content/x.yml');
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no value');
  return value;
}

describe('values', () => {
  test('are those of the core schema', () => {
    const source = 'day: 2024-02-30\nyes: no\nflag: true\nnumber: 007\nempty:\n';
    expect(read(source).data).toEqual({
      day: '2024-02-30',
      yes: 'no',
      flag: true,
      number: 7,
      empty: null,
    });
  });

  test('of nothing are no keys', () => {
    expect(read('').data).toEqual({});
    expect(read('# only a comment\n').data).toEqual({});
  });

  test('have no way to the prototype', () => {
    const { data } = read('__proto__:\n  admin: true\n');
    expect(Object.keys(Object(data))).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('admin');
  });

  test('keep what looks like a comment inside quotes', () => {
    expect(read('a: "Reason #1"\nb: c#d # a comment\n').data).toEqual({ a: 'Reason #1', b: 'c#d' });
  });
});

describe('places', () => {
  const yaml = read('\ntitle: One\nimage:\n  src: a.png\ntags:\n  - x\n  - "y z"\nempty:\n');

  test('of a value and of its key', () => {
    expect(yaml.locate(['title'])).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 11 });
    expect(yaml.locate(['title'], 'key')).toMatchObject({ line: 2, column: 1, endColumn: 6 });
  });

  test('of nested values and items', () => {
    expect(yaml.locate(['image', 'src'])).toMatchObject({ line: 4, column: 8 });
    expect(yaml.locate(['tags', 1])).toMatchObject({ line: 7, column: 5, endColumn: 10 });
  });

  test('of what is missing are those of its parent', () => {
    expect(yaml.locate(['image', 'alt'])).toMatchObject({ line: 3, column: 1, endColumn: 6 });
    expect(yaml.locate(['tags', 5])).toMatchObject({ line: 5, column: 1 });
    expect(yaml.locate(['nothing', 'at', 'all'])).toEqual({ line: 1, column: 1 });
  });

  test('of an empty value are those of its key', () => {
    expect(yaml.locate(['empty'])).toMatchObject({ line: 8, column: 1, endColumn: 6 });
  });

  test('a value is shown as it is written', () => {
    expect(yaml.written(['tags', 1])).toBe('"y z"');
    expect(yaml.written(['nothing'])).toBe('');
  });
});

test('keys that differ in their normal form only are duplicates', () => {
  const source = `${'é'.normalize('NFC')}: 1\n${'é'.normalize('NFD')}: 2\n`;
  expect(readYaml(source, 'x').diagnostics).toMatchObject([
    { id: 'yaml-syntax', range: { line: 2, column: 1 } },
  ]);
});

test.each([
  ['a list as a key', '? [a, b]\n: c\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a tag that is not known', 'a: !important yes\n'],
  ['an anchor', 'a: &b c\n'],
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
])('%s is refused', (_, source) => {
  const { value, diagnostics } = readYaml(source, 'x');
  expect(value).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ id: 'yaml-syntax' });
});

test('a quote that is never closed is reported where it begins', () => {
  expect(readYaml('a: 1\nb: "two\nc: 3\n', 'x').diagnostics).toMatchObject([
    { range: { line: 2, column: 4 } },
  ]);
});
