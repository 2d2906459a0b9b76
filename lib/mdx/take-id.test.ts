import type { Heading, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { takeId } from './take-id.ts';

function heading(...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: 2, children };
}

test.each([
  ['Text [#id]', 'id', 'Text'],
  ['Text[#id]', 'id', 'Text'],
  ['Text  [#a-b_1]  ', 'a-b_1', 'Text'],
  ['数据 [#数据]', '数据', '数据'],
  ['Text [#_Toc.1]', '_Toc.1', 'Text'],
  ['Text [#sec:one]', 'sec:one', 'Text'],
  ['Text [#id] more', undefined, 'Text [#id] more'],
  ['Text [# id]', undefined, 'Text [# id]'],
  ['Text [#-id]', undefined, 'Text [#-id]'],
  ['Text [#]', undefined, 'Text [#]'],
  ['Text {#id}', undefined, 'Text {#id}'],
])('%j names %j', (value, id, rest) => {
  const node = heading({ type: 'text', value });
  expect(takeId(node)).toBe(id);
  expect(node.children).toEqual([{ type: 'text', value: rest }]);
});

test('a heading may end with something else than text', () => {
  const code: PhrasingContent = { type: 'inlineCode', value: 'a [#b]' };
  expect(takeId(heading(code))).toBeUndefined();
  const node = heading(code, { type: 'text', value: ' [#id]' });
  expect(takeId(node)).toBe('id');
  expect(node.children).toEqual([code]);
});

test('an empty heading has no id', () => {
  expect(takeId(heading())).toBeUndefined();
});
