import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { phrase } from '../jsx.ts';
import { plainText } from '../plain-text.ts';
import { tether } from './tether.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const emphasis = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [text(value)],
});
const marker = text('¹');

/** What stands before the tether, in it and behind it. */
function tie(before: PhrasingContent[], after: PhrasingContent[]): string[] {
  const tied = tether(before, [marker], after);
  return [before, tied, after].map((nodes) => nodes.map((node) => plainText(node)).join(''));
}

test.each([
  ['a word', 'two words', ' follow', ['two ', 'words¹', ' follow']],
  ['punctuation behind it', 'two words', '.” Then', ['two ', 'words¹.”', ' Then']],
  ['punctuation before it', 'words.', ' Then', ['', 'words.¹', ' Then']],
  ['a space before it', 'two words ', 'follow', ['two ', 'words ¹', 'follow']],
  ['a line end before it', 'two words\n', 'follow', ['two ', 'words\n¹', 'follow']],
  ['a script without spaces', '四排机架', '，门', ['四排机', '架¹', '，门']],
  ['a word longer than a phone', 'a'.repeat(40), '', ['a'.repeat(28), `${'a'.repeat(12)}¹`, '']],
  ['a character of two units', '🧯🧯', '', ['', '🧯🧯¹', '']],
])('%s', (_, before, after, expected) => {
  expect(tie([text(before)], [text(after)])).toEqual(expected);
});

test('a short phrase stays whole', () => {
  expect(tie([text('a '), emphasis('phrase')], [])).toEqual(['a ', 'phrase¹', '']);
});

test('a long phrase may break, and the marker is joined to its last word', () => {
  const long = 'a phrase that is longer than that';
  expect(tie([emphasis(long)], [])).toEqual([long, '\u2060¹', '']);
});

test('nothing before it', () => {
  expect(tie([], [text('.')])).toEqual(['', '¹.', '']);
  expect(tie([{ type: 'break' }], [])).toEqual(['\n', '¹', '']);
  expect(tie([phrase('Note', {}, [text('a note')])], [])).toEqual(['a note', '¹', '']);
});

test('several markers stay together', () => {
  const before = [text('two words')];
  const [tied] = tether(before, [marker, marker], []);
  expect(tied && plainText(tied)).toBe('words¹¹');
});
