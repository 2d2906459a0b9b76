import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test('the lines of the front matter are those of the file', () => {
  const { value } = splitFrontMatter('---\ntitle: x\n---\n\nText.\n', 'f');
  expect(value).toEqual({ yaml: '\ntitle: x\n', offset: 3, body: '\nText.\n' });
});

test('line ends of Windows stay', () => {
  const { value } = splitFrontMatter('---\r\ntitle: x\r\n---\r\nText.\r\n', 'f');
  expect(value).toEqual({ yaml: '\r\ntitle: x\r\n', offset: 3, body: 'Text.\r\n' });
});

test('spaces behind the lines do no harm', () => {
  const { value } = splitFrontMatter('---  \ntitle: x\n--- \nText.\n', 'f');
  expect(value?.yaml).toBe('  \ntitle: x\n');
});

test('the same text is cut twice alike', () => {
  const text = '---\ntitle: x\n---\nText.\n';
  expect(splitFrontMatter(text, 'f')).toEqual(splitFrontMatter(text, 'f'));
});

describe('nothing is evaluated', () => {
  test.each(['js', 'JS', ' javascript', 'coffee', 'json', '__proto__', 'toString', 'yaml'])(
    '---%s',
    (language) => {
      const text = `---${language}\n(globalThis.frontMatterRan = true)\n---\nText.\n`;
      const { value, diagnostics } = splitFrontMatter(text, 'f');
      expect(value).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(globalThis).not.toHaveProperty('frontMatterRan');
    },
  );

  test('without a line end either', () => {
    expect(splitFrontMatter('---js', 'f').diagnostics).toMatchObject([
      { id: 'front-matter-javascript' },
    ]);
  });
});
