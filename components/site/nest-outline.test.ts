import { expect, it } from 'vitest';
import { nestOutline } from './nest-outline.ts';

const item = (id: string, depth: 2 | 3) => ({ id, text: id, depth });

it('puts each h3 under the h2 before it', () => {
  const branches = nestOutline([item('a', 2), item('a1', 3), item('a2', 3), item('b', 2)]);
  expect(branches.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', []],
  ]);
});

it('leaves an h3 that no h2 precedes at the top', () => {
  expect(nestOutline([item('x', 3), item('y', 3), item('a', 2)]).map(({ id }) => id)).toEqual([
    'x',
    'y',
    'a',
  ]);
});
