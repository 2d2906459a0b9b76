import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { drawText } from './testing/draw-text.ts';

// What stands in prose reads as it is written, wherever prose can stand.

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

/** What is written, and what a reader sees where that is not the same. */
const pairs: readonly (readonly [written: string, read?: string])[] = [
  ['<3'],
  ['a < b'],
  ['x <y'],
  ['a <= b'],
  ['<-'],
  ['{'],
  ['}'],
  ['{}'],
  ['{NAME}'],
  ['{ .annotate }'],
  ['a } b {'],
  ['<!-- comment -->', ''],
  ['a <!-- comment --> b', 'a  b'],
  ['{/* comment */}', ''],
  ['<https://example.org/a?b={c}>', 'https://example.org/a?b={c}'],
  ['<me@example.org>', 'me@example.org'],
  ['$5'],
  ['$5 and $6'],
  ['~/.config'],
  ['~/a and ~/b'],
  ['C:\\x'],
  ['Array<string>'],
  ['<placeholder>'],
  ['a && b'],
  ['@media'],
  ['`<b>{a.b()}</b>`', '<b>{a.b()}</b>'],
];

const prose = pairs.map(([written, read = written]) => ({ written, read }));

const places: readonly (readonly [name: string, text: (written: string) => string])[] = [
  ['at the head of a paragraph', (it) => `${it} and more.`],
  ['in a paragraph', (it) => `Text ${it} and more.`],
  ['at the end of a paragraph', (it) => `Text ${it}`],
  ['at the head of a line', (it) => `Text\n${it} and more.`],
  ['in a list', (it) => `- ${it} and more\n- x`],
  ['in a loose list', (it) => `1. Text ${it}\n\n   ${it} and more`],
  ['in a heading', (it) => `## Text ${it} and more`],
  ['in a quote', (it) => `> ${it} and more`],
  ['in a callout', (it) => `> [!NOTE]\n> ${it} and more`],
  ['in a table', (it) => `| a | b |\n| - | - |\n| ${it} | Text ${it} and more |`],
  ['in emphasis', (it) => `Text *x ${it} y* and more`],
  ['in a link', (it) => `[x ${it} y](https://example.org) and more`],
  ['in a component', (it) => `<Callout title="x">\n\n${it} and more\n\n</Callout>`],
  ['in a component in a line', (it) => `Text <Mark>x ${it} y</Mark> and more`],
  ['in a tab', (it) => `<Tabs>\n<Tab title="x">\n${it} and more\n</Tab>\n</Tabs>`],
  ['in a note', (it) => `Text<Annotation>x ${it} y</Annotation> and more`],
  ['in a block note', (it) => `Text[^note-1] and more\n\n[^note-1]: x\n\n    ${it} y`],
  ['in a reference', (it) => `Text[^1] and more\n\n[^1]: x ${it} y`],
  ['in a poem', (it) => `<Poem>\n\n${it}\nand more\n\n</Poem>`],
  ['beside a component', (it) => `${it} <Kbd>x</Kbd> ${it} and more`],
];

describe.each(places)('%s', (place, make) => {
  test.each(prose)('$written', async ({ written, read }) => {
    // Links in links are not for prose, and a line that is only a comment is none.
    if (place === 'in a link' && written.startsWith('<') && read !== written) return;
    const { html, diagnostics } = await drawText(make(written));
    expect(diagnostics).toEqual([]);
    const text = textOf(fromHtml(html, { fragment: true }));
    expect(text.replace(/\s+/g, ' ')).toContain(read.replace(/\s+/g, ' '));
    expect(text).not.toContain('comment');
  });
});

describe.each(prose)('in a property: $written', ({ written }) => {
  test('of a component', async () => {
    const title = written.replaceAll('"', '&quot;');
    const { html, diagnostics } = await drawText(
      `<Callout title="x ${title} y">\n\nText\n\n</Callout>`,
    );
    expect(diagnostics).toEqual([]);
    expect(textOf(fromHtml(html, { fragment: true }))).toContain(`x ${written} y`);
  });
});

test.each(['```\n', '~~~text\n'])('code is untouched: %j', async (fence) => {
  const code = prose.map(({ written }) => written).join('\n');
  const { html, diagnostics } = await drawText(`${fence}${code}\n${fence.slice(0, 3)}`);
  expect(diagnostics).toEqual([]);
  expect(textOf(fromHtml(html, { fragment: true }))).toContain(code);
});
