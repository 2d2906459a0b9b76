import { describe, expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { printDiagnostics } from './print.ts';
import { report } from './report.ts';

const file = 'content/posts/x/index.mdx';
const source = ['---', 'title: X', 'categories:', '  - Carrer', '---', ''].join('\n');
const readSource = (name: string) => (name === file ? source : undefined);

const category = report('category-unknown', {
  file,
  range: { line: 4, column: 5, endLine: 4, endColumn: 11 },
  message: 'there is no category `Carrer`',
  hint: 'did you mean `Career`?',
});
const title = report('key-mistyped', {
  file,
  range: { line: 2, column: 8, endLine: 2, endColumn: 9 },
  message: '`title` is odd',
  hint: 'change it',
});
const empty = report('author-empty', {
  file: 'content/authors.yml',
  range: { line: 9, column: 1 },
  message: 'no post names `workshop`',
});
const unreadable = report('file-unreadable', {
  file: 'content/site.yml',
  message: 'content/site.yml does not exist',
});

function print(diagnostics: readonly Diagnostic[], format: 'text' | 'json' | 'github') {
  return printDiagnostics(diagnostics, { readSource, format });
}

describe('for people', () => {
  test('place, message, code frame, hint and counts, by file and line', () => {
    expect(print([unreadable, category, title, empty], 'text')).toBe(
      [
        'content/authors.yml:9:1  warning  author-empty',
        '  no post names `workshop`',
        '  → no published post names this author; remove the entry or write one',
        '',
        'content/posts/x/index.mdx:2:8  error  key-mistyped',
        '  `title` is odd',
        '',
        '    1 | ---',
        '    2 | title: X',
        '      |        ^',
        '',
        '  → change it',
        '',
        'content/posts/x/index.mdx:4:5  error  category-unknown',
        '  there is no category `Carrer`',
        '',
        '    2 | title: X',
        '    3 | categories:',
        '    4 |   - Carrer',
        '      |     ^^^^^^',
        '',
        '  → did you mean `Career`?',
        '',
        'content/site.yml  error  file-unreadable',
        '  content/site.yml does not exist',
        '  → check that the file exists and may be read',
        '',
        '3 faults and 1 warning in 3 files',
      ].join('\n'),
    );
  });

  test.each([
    [[category], '1 fault in 1 file'],
    [[category, title], '2 faults in 1 file'],
    [[empty], '1 warning in 1 file'],
    [[empty, category], '1 fault and 1 warning in 2 files'],
  ])('the counts of %#', (diagnostics, line) => {
    expect(print(diagnostics, 'text').split('\n').at(-1)).toBe(line);
  });

  test('nothing found is an empty text', () => {
    expect(print([], 'text')).toBe('');
  });

  test('an escape sequence in a message does not reach the terminal', () => {
    const hostile = report('key-mistyped', { file, message: '`\u001B[2J`' });
    expect(print([hostile], 'text')).not.toContain('\u001B');
  });
});

describe('for programs', () => {
  test('the sorted diagnostics as JSON', () => {
    expect(JSON.parse(print([category, title], 'json'))).toEqual([title, category]);
    expect(print([], 'json')).toBe('[]');
  });
});

describe('for GitHub Actions', () => {
  test('one command a line', () => {
    expect(print([category, empty], 'github')).toBe(
      [
        '::warning file=content/authors.yml,line=9,col=1,title=author-empty::no post names `workshop`%0Ano published post names this author; remove the entry or write one',
        '::error file=content/posts/x/index.mdx,line=4,col=5,endLine=4,endColumn=11,title=category-unknown::there is no category `Carrer`%0Adid you mean `Career`?',
      ].join('\n'),
    );
  });

  test('signs with a meaning are escaped', () => {
    const odd = report('key-mistyped', {
      file: 'content/a,b:c.yml',
      message: '50%\r\n',
      hint: 'x',
    });
    expect(print([odd], 'github')).toBe(
      '::error file=content/a%2Cb%3Ac.yml,title=key-mistyped::50%25%0D%0A%0Ax',
    );
  });

  test('columns are left out of a range over several lines', () => {
    const long = report('key-mistyped', {
      file,
      range: { line: 1, column: 2, endLine: 3, endColumn: 4 },
      message: 'x',
      hint: 'y',
    });
    expect(print([long], 'github')).toBe(
      `::error file=${file},line=1,col=2,endLine=3,title=key-mistyped::x%0Ay`,
    );
  });
});
